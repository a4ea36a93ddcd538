namespace Slipway.Pipelines.Actions;

/// <summary>A value of a workflow: text, expressions, or both put together.</summary>
public sealed record Text
{
    private Text(string content, IReadOnlyList<object> referents)
    {
        Content = content;
        Referents = referents;
    }

    public string Content { get; }

    internal IReadOnlyList<object> Referents { get; }

    public static implicit operator Text(string text) => FromString(text);

    public static implicit operator Text(Expression expression) => FromExpression(expression);

    public static Text operator +(Text left, Text right) => Add(left, right);

    public static Text Add(Text left, Text right) => new(left.Content + right.Content, [.. left.Referents, .. right.Referents]);

    public static Text Lines(IEnumerable<Text> lines) => lines.Aggregate((left, right) => left + "\n" + right);

    public static Text FromExpression(Expression expression) => new(expression.ToString(), expression.Referents);

    /// <summary>Text as it is; an expression smuggled into it would go unchecked, and is refused.</summary>
    public static Text FromString(string text) => text.Contains("${{", StringComparison.Ordinal)
        ? throw new ArgumentException(
            $"\"{text}\" has an expression in it; put text and {nameof(Expression)} together instead", nameof(text))
        : new Text(text, []);
}
