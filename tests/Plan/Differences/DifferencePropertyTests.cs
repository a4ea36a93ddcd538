using FsCheck;
using FsCheck.Fluent;
using Slipway.Plan;
using Xunit;
using static Slipway.Tests.Plan.Differences.Things;

namespace Slipway.Tests.Plan.Differences;

public sealed class DifferencePropertyTests
{
    [Fact]
    public void Difference_OfTwoValues_IsEmptyWhereTheyAreAlike() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(500),
        Prop.ForAll(
            Gen.Zip(Objects(), Objects()).ToArbitrary(),
            pair => Changes(Text(pair.Item1), Text(pair.Item2)).Any() == (Text(pair.Item1) != Text(pair.Item2))));

    private static string Text(PlanValue value) => PlanJson.Compact(value);

    private static Gen<PlanObject> Objects() => Values(3).Select(value => value as PlanObject ?? new PlanObject([KeyValuePair.Create("only", value)]));

    private static Gen<PlanValue> Values(int depth)
    {
        var leaf = Gen.OneOf(
            Gen.Elements("x", "y").Select(text => (PlanValue)new PlanText(text)),
            Gen.Elements(0.5, 1.5).Select(number => (PlanValue)new PlanNumber(number)));
        if (depth == 0)
        {
            return leaf;
        }

        var members = Gen.Zip(Gen.Elements("a", "b", "c"), Values(depth - 1)).ArrayOf();
        return Gen.OneOf(
            leaf,
            Values(depth - 1).ArrayOf().Select(items => (PlanValue)new PlanList { Items = [.. items.Take(4)] }),
            members.Select(all => (PlanValue)new PlanObject(all.DistinctBy(one => one.Item1).Select(one => KeyValuePair.Create(one.Item1, one.Item2)))));
    }
}
