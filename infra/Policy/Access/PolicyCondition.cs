namespace Slipway.Policy.Access;

/// <summary>One comparison of a statement: <c>StringEquals</c>, a key of the request, and the values allowed.</summary>
internal sealed record PolicyCondition(string Operator, string Key, IReadOnlyList<string> Values)
{
    /// <summary>Whether <c>*</c> and <c>?</c> in a value stand for anything.</summary>
    public bool Matches => Operator.Contains("Like", StringComparison.Ordinal);
}
