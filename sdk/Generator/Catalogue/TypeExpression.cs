namespace Slipway.Sdk.Generator.Catalogue;

/// <summary>
/// The type of a member without the wrappers of its role: <c>string</c>, <c>int[]</c> (list), <c>bool{}</c> (map), <c>int|string</c>
/// (union), <c>plain</c> (an object that is no input of its own), the name of a family, or <c>@</c> and the name of a single class where a
/// role does not use its family's own.
/// </summary>
public sealed class TypeExpression
{
    public const string List = "[]";
    public const string Map = "{}";
    public const string Union = "|";

    private static readonly HashSet<string> s_simple = ["string", "int", "double", "bool", "object", "plain", "json", "asset", "archive"];

    public TypeExpression(string name, params TypeExpression[] arguments)
    {
        Name = name;
        Arguments = arguments;
    }

    /// <summary>The simple name, or one of the three constructors <c>[]</c>, <c>{}</c> and <c>|</c>.</summary>
    public string Name { get; }

    public IReadOnlyList<TypeExpression> Arguments { get; }

    /// <summary>The names that need no entry.</summary>
    public static IEnumerable<string> SimpleNames => s_simple;

    public bool IsFamily => Arguments.Count == 0 && !s_simple.Contains(Name) && !Name.StartsWith("@", StringComparison.Ordinal);

    /// <summary>The names of families that the expression mentions.</summary>
    public IEnumerable<string> Families => IsFamily ? [Name] : Arguments.SelectMany(argument => argument.Families);

    /// <summary>Reads an expression; null when it is not one.</summary>
    public static TypeExpression? Parse(string text)
    {
        var position = 0;
        var parsed = ParseUnion(text, ref position);
        return position == text.Length ? parsed : null;
    }

    public override string ToString() => Name switch
    {
        List or Map => (Arguments[0].Name == Union ? $"({Arguments[0]})" : Arguments[0].ToString()) + Name,
        Union => string.Join("|", Arguments),
        _ => Name,
    };

    private static TypeExpression? ParseUnion(string text, ref int position)
    {
        var first = ParsePostfix(text, ref position);
        if (first is null || position == text.Length || text[position] != '|')
        {
            return first;
        }

        position++;
        var second = ParsePostfix(text, ref position);
        return second is null ? null : new(Union, first, second);
    }

    private static TypeExpression? ParsePostfix(string text, ref int position)
    {
        var inner = ParseOperand(text, ref position);
        while (inner is not null && position + 1 < text.Length && text.Substring(position, 2) is List or Map)
        {
            inner = new(text.Substring(position, 2), inner);
            position += 2;
        }

        return inner;
    }

    private static TypeExpression? ParseOperand(string text, ref int position)
    {
        if (position < text.Length && text[position] == '(')
        {
            position++;
            var inner = ParseUnion(text, ref position);
            return position < text.Length && text[position++] == ')' ? inner : null;
        }

        var start = position;
        while (position < text.Length && (char.IsLetterOrDigit(text[position]) || text[position] is '.' or '_' or '@' or '*'))
        {
            position++;
        }

        return position == start ? null : new(text.Substring(start, position - start));
    }
}
