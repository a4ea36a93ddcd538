namespace Slipway.Spec.Reading;

/// <summary>Collects the cases of a union.</summary>
public sealed class UnionCases<T>
    where T : class
{
    private readonly List<NamedValue<ICase<T>>> cases = [];

    internal IReadOnlyList<NamedValue<ICase<T>>> All => cases;

    /// <summary>The record that is meant by a word, or by the presence of a key.</summary>
    public UnionCases<T> Case<TCase>(string word, Shape<TCase> shape)
        where TCase : class, T
    {
        cases.Add(new NamedValue<ICase<T>>(word, shape as ICase<TCase> ?? throw new ArgumentException($"{word} must be a record", nameof(shape))));
        return this;
    }
}
