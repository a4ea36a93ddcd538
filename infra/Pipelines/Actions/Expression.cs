namespace Slipway.Pipelines.Actions;

/// <summary>
/// An expression of a workflow. Only what it refers to can make one, so that a name that does not exist cannot be written;
/// whether that is reachable from where the expression stands is checked when the workflow is made.
/// </summary>
public sealed record Expression
{
    internal Expression(string text, params object[] referents)
        : this(text, Binding.Atom, referents)
    {
    }

    private Expression(string text, Binding binding, IReadOnlyList<object> referents)
    {
        Content = text;
        Strength = binding;
        Referents = referents;
    }

    // From the weakest to the strongest: what is weaker than its surroundings needs parentheses.
    private enum Binding
    {
        Or,
        And,
        Comparison,
        Not,
        Atom,
    }

    /// <summary>What GitHub evaluates, without the braces around it.</summary>
    public string Content { get; }

    internal IReadOnlyList<object> Referents { get; }

    private Binding Strength { get; }

    // Without these, C# would join what ToString gives, and nobody would know what the text refers to.
    public static Text operator +(Expression left, string right) => Text.FromExpression(left) + Text.FromString(right);

    public static Text operator +(string left, Expression right) => Text.FromString(left) + Text.FromExpression(right);

    public static Text Add(Expression left, string right) => left + right;

    public Expression Is(string text) => new($"{Within(Binding.Comparison)} == {Quote(text)}", Binding.Comparison, Referents);

    public Expression IsNot(string text) => new($"{Within(Binding.Comparison)} != {Quote(text)}", Binding.Comparison, Referents);

    public Expression Is(Expression other) => Joined(this, "==", other, Binding.Comparison);

    public Expression And(Expression other) => Joined(this, "&&", other, Binding.And);

    public Expression Or(Expression other) => Joined(this, "||", other, Binding.Or);

    /// <summary>This, or a text where this is empty.</summary>
    public Expression Or(string text) => Or(new Expression(Quote(text)));

    /// <summary>One of two texts; the first must not be empty, since GitHub has no conditional operator.</summary>
    public Expression Then(string yes, string no) => And(new Expression(Quote(yes))).Or(no);

    public Expression Not() => new($"!{Within(Binding.Not)}", Binding.Not, Referents);

    public Expression StartsWith(string text) => new($"startsWith({Content}, {Quote(text)})", [.. Referents]);

    public override string ToString() => $"${{{{ {Content} }}}}";

    private static Expression Joined(Expression left, string sign, Expression right, Binding binding) =>
        new($"{left.Within(binding)} {sign} {right.Within(binding)}", binding, [.. left.Referents, .. right.Referents]);

    private static string Quote(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private string Within(Binding binding) => Strength < binding ? $"({Content})" : Content;
}
