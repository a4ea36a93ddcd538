using Pulumi;
using Xunit;

namespace Slipway.Tests.Sdk;

public sealed class OutputLawTests
{
    [Fact]
    public void Apply_OfTheIdentity_ChangesNothing()
        => OutputSketch.Holds(async output => (await Facts.OfAsync(output), await Facts.OfAsync(output.Apply(value => value))));

    [Fact]
    public void Apply_Twice_IsApplyOfBoth()
        => OutputSketch.Holds(async output => (
            await Facts.OfAsync(output.Apply(value => $"<{value + 1}>")),
            await Facts.OfAsync(output.Apply(value => value + 1).Apply(value => $"<{value}>"))));

    [Fact]
    public void Apply_OfATask_IsApplyOfItsValue()
        => OutputSketch.Holds(async output => (
            await Facts.OfAsync(output.Apply(value => value * 3)),
            await Facts.OfAsync(output.Apply(async value =>
            {
                await Task.Yield();
                return value * 3;
            }))));

    [Fact]
    public void Apply_OfAnOutput_CarriesBoth()
        => OutputSketch.Holds(async (outer, inner) =>
        {
            var (first, second) = (await Facts.OfAsync(outer), await Facts.OfAsync(inner));

            // An unknown outer output never gets to the inner one.
            var expected = first.IsKnown ? first.And(second, (int?)second.Value + 1) : first;
            return (expected, await Facts.OfAsync(outer.Apply(_ => inner.Apply(value => value + 1))));
        });

    [Fact]
    public void All_CarriesEverything()
        => OutputSketch.Holds(async (one, other) =>
        {
            var (first, second) = (await Facts.OfAsync(one), await Facts.OfAsync(other));
            return (
                first.And(second, $"{first.Value};{second.Value}"),
                await Facts.OfAsync(Output.All(one, other).Apply(values => string.Join(';', values))));
        });

    [Fact]
    public void Tuple_CarriesEverything()
        => OutputSketch.Holds(async (one, other) =>
        {
            var (first, second) = (await Facts.OfAsync(one), await Facts.OfAsync(other));
            return (first.And(second, (first.Value, second.Value, "x")), await Facts.OfAsync(
                Output.Tuple(one, other, Output.Create("x")).Apply(all => ((object)all.Item1, (object)all.Item2, all.Item3))));
        });

    [Fact]
    public void Format_CarriesEveryArgument()
        => OutputSketch.Holds(async (one, other) =>
        {
            var (first, second) = (await Facts.OfAsync(one), await Facts.OfAsync(other));
            return (
                first.And(second, $"{first.Value}/plain/{second.Value:D3}"),
                await Facts.OfAsync(Output.Format($"{one}/{"plain"}/{(Input<int>)other:D3}")));
        });

    [Fact]
    public void JsonSerialize_CarriesOutputsInsideTheValue()
        => OutputSketch.Holds(async (one, other) =>
        {
            var (first, second) = (await Facts.OfAsync(one), await Facts.OfAsync(other));
            var nested = Output.Create(new Dictionary<string, object> { ["a"] = one, ["b"] = new[] { other } });
            return (
                first.And(second, $$"""{"a":{{first.Value}},"b":[{{second.Value}}]}"""),
                await Facts.OfAsync(Output.JsonSerialize(nested)));
        });

    [Fact]
    public void JsonDeserialize_TakesBackWhatJsonSerializeMade()
        => OutputSketch.Holds(async output => (
            await Facts.OfAsync(output),
            await Facts.OfAsync(Output.JsonDeserialize<int>(Output.JsonSerialize(output)))));

    [Fact]
    public void CreateSecret_OnlyMakesSecret()
        => OutputSketch.Holds(async output => (
            await Facts.OfAsync(output) with { IsSecret = true },
            await Facts.OfAsync(Output.CreateSecret(output))));

    [Fact]
    public void Unsecret_OnlyTakesTheSecretAway()
        => OutputSketch.Holds(async output => (
            await Facts.OfAsync(output) with { IsSecret = false },
            await Facts.OfAsync(Output.Unsecret(output))));

    [Fact]
    public void Input_IsTheOutputItWasMadeOf()
        => OutputSketch.Holds(async output =>
        {
            Input<int> input = output;
            return (await Facts.OfAsync(output), await Facts.OfAsync(input.ToOutput()));
        });

    [Fact]
    public void InputList_CarriesItsItems()
        => OutputSketch.Holds(async (one, other) =>
        {
            var (first, second) = (await Facts.OfAsync(one), await Facts.OfAsync(other));
            InputList<int> list = [one, 7];
            list.Add(other);
            return (
                first.And(second, $"{first.Value};7;{second.Value}"),
                await Facts.OfAsync(list.Apply(values => string.Join(';', values))));
        });

    [Fact]
    public void InputMap_CarriesItsValues()
        => OutputSketch.Holds(async (one, other) =>
        {
            var (first, second) = (await Facts.OfAsync(one), await Facts.OfAsync(other));
            InputMap<int> map = new() { { "a", one }, { "b", other } };
            return (
                first.And(second, $"{first.Value};{second.Value}"),
                await Facts.OfAsync(map.Apply(values => $"{values["a"]};{values["b"]}")));
        });
}
