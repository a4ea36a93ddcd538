namespace Slipway.Cli.Explaining;

/// <summary>Something that can be explained, and how.</summary>
/// <param name="Names">The names that people have for it; the first is shown.</param>
internal sealed record Candidate(string Kind, IReadOnlyList<string> Names, string Owner, Func<Task<IReadOnlyList<Section>>> Explain)
{
    public static Candidate Known(string kind, IReadOnlyList<string> names, string owner, Func<IReadOnlyList<Section>> explain) =>
        new(kind, names, owner, () => Task.FromResult(explain()));

    /// <summary>Whether a name means it: one of its own, alone or after its owner's.</summary>
    public bool Means(string name) => Names.Any(own => own == name || (Owner.Length > 0 && $"{Owner}/{own}" == name));
}
