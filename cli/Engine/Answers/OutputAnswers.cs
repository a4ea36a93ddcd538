using System.Collections.Immutable;
using System.Reflection;
using Pulumi;
using Slipway.Cli.Engine.Reading;
using Slipway.Cli.Engine.Recording;

namespace Slipway.Cli.Engine.Answers;

/// <summary>Makes a value of the right kind for every output: texts and numbers that name their origin, and collections of them.</summary>
internal sealed class OutputAnswers
{
    /// <summary>How deep nested output types are answered; a pod template's own closure has thousands of members.</summary>
    private const int Deepest = 3;

    /// <summary>Elements of a list that no input measures: enough to pick the first zones or endpoints from.</summary>
    private const int ListLength = 3;

    private readonly TokenBook tokens;

    public OutputAnswers(TokenBook tokens) => this.tokens = tokens;

    /// <summary>All outputs of a resource, as the monitor answers them.</summary>
    public ImmutableDictionary<string, object> For(Registration registration)
    {
        var longest = registration.WireInputs.Values.Select(LengthOf).DefaultIfEmpty(0).Max();
        var answers = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        foreach (var (name, type) in OutputMembers.OfResource(registration.Resource.GetType()))
        {
            // A certificate's validation records, a network's subnets: one for each element of an input, and at most one more.
            var length = Math.Max(ListLength, longest + 1);
            if (Answer(registration, type, name, registration.WireInputs.GetValueOrDefault(name), 0, length) is { } answer)
            {
                answers[name] = answer;
            }
        }

        return answers.ToImmutable();
    }

    /// <summary>One value of a given type from a resource (its registration) or a function (its name).</summary>
    public object? Answer(object source, Type type, string path) => Answer(source, type, path, null, 0, ListLength);

    private object? Answer(object source, Type type, string path, object? input, int depth, int length)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(string) || type == typeof(object) || type == typeof(System.Text.Json.JsonElement))
        {
            return Text(source, path);
        }

        if (type == typeof(bool))
        {
            return input as bool? ?? false;
        }

        if (type.IsEnum)
        {
            return Convert.ToDouble(Enum.GetValuesAsUnderlyingType(type).GetValue(0), System.Globalization.CultureInfo.InvariantCulture);
        }

        if (type.IsPrimitive)
        {
            return tokens.Number(Text(source, path));
        }

        if (type.IsGenericType)
        {
            return OfGeneric(source, type, path, input, depth, length);
        }

        if (type.IsValueType)
        {
            return WireValues.EnumConversion(type)?.ReturnType == typeof(string) ? Text(source, path) : tokens.Number(Text(source, path));
        }

        return type.IsDefined(typeof(OutputTypeAttribute)) ? Members(source, type, path, input, depth) : null;
    }

    private object? OfGeneric(object source, Type type, string path, object? input, int depth, int length)
    {
        var definition = type.GetGenericTypeDefinition();
        if (definition == typeof(Union<,>))
        {
            var kinds = type.GenericTypeArguments;
            return Answer(source, kinds.Contains(typeof(string)) ? typeof(string) : kinds[0], path, input, depth, length);
        }

        if (definition == typeof(ImmutableArray<>))
        {
            return List(source, type.GenericTypeArguments[0], path, input, depth, depth == 0 ? length : 1);
        }

        return definition == typeof(ImmutableDictionary<,>) ? Map(source, type.GenericTypeArguments[1], path, input, depth) : null;
    }

    private ImmutableArray<object> List(object source, Type element, string path, object? input, int depth, int length)
    {
        var given = input is ImmutableArray<object> items && items.Length > 0 ? items : [];
        var count = given.Length > 0 ? given.Length : length;
        var answers = Enumerable.Range(0, count)
            .Select(index => Answer(source, element, $"{path}[{index}]", index < given.Length ? given[index] : null, depth, 1))
            .OfType<object>()
            .ToImmutableArray();
        tokens.Collection(source, path, answers.Length);
        return answers;
    }

    private ImmutableDictionary<string, object> Map(object source, Type element, string path, object? input, int depth)
    {
        IEnumerable<string> keys = input is ImmutableDictionary<string, object> { Count: > 0 } members ? members.Keys.Order(StringComparer.Ordinal) : ["*"];
        var answers = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            if (Answer(source, element, $"{path}.{key}", null, depth, 1) is { } answer)
            {
                answers[key] = answer;
            }
        }

        tokens.Collection(source, path, answers.Count);
        return answers.ToImmutable();
    }

    private ImmutableDictionary<string, object>? Members(object source, Type type, string path, object? input, int depth)
    {
        if (depth == Deepest)
        {
            return null;
        }

        var given = input as ImmutableDictionary<string, object>;
        var answers = ImmutableDictionary.CreateBuilder<string, object>(StringComparer.Ordinal);
        foreach (var (name, member) in OutputMembers.OfType(type))
        {
            if (Answer(source, member, $"{path}.{name}", given?.GetValueOrDefault(name), depth + 1, 1) is { } answer)
            {
                answers[name] = answer;
            }
        }

        return answers.ToImmutable();
    }

    private string Text(object source, string path) =>
        source is Registration registration ? tokens.Text(registration, path) : tokens.Text((string)source, path);

    private static int LengthOf(object? value) => value is ImmutableArray<object> { IsDefault: false } items ? items.Length : 0;
}
