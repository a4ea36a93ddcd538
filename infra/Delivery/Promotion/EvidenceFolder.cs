using Slipway.Delivery.Releases;

namespace Slipway.Delivery.Promotion;

/// <summary>The evidence that releases refer to, each piece in a file that is named after its content hash.</summary>
public sealed class EvidenceFolder(ReleaseFolder folder, IssuerKeys keys)
{
    private const string Prefix = "sha256:";

    private readonly Dictionary<string, (ProvenEvidence? Evidence, string? Refusal)> known = new(StringComparer.Ordinal);

    private const string Subfolder = "evidence";
    private const string Extension = ".json";

    /// <summary>Where a piece of evidence is, below the folder of releases.</summary>
    public static string PathOf(string hash) => $"{Subfolder}/{hash[Prefix.Length..]}{Extension}";

    /// <summary>Every piece of evidence that is kept, by its content hash.</summary>
    public static IReadOnlyList<string> AllIn(ReleaseFolder folder)
    {
        var directory = Path.Combine(folder.Directory, Subfolder);
        return Directory.Exists(directory)
            ?
            [
                .. Directory.EnumerateFiles(directory, $"*{Extension}")
                    .Select(path => Prefix + Path.GetFileNameWithoutExtension(path))
                    .Order(StringComparer.Ordinal),
            ]
            : [];
    }

    /// <summary>The names of the keys that signed what is kept, which have to stay as long.</summary>
    public static IReadOnlySet<string> KeysOf(ReleaseFolder folder) => AllIn(folder)
        .Select(hash => SignedEvidence.Parse(File.ReadAllText(Path.Combine(folder.Directory, PathOf(hash))), out _))
        .Select(signed => signed is null ? null : EvidenceToken.KeyOf(signed))
        .OfType<string>()
        .ToHashSet(StringComparer.Ordinal);

    /// <summary>The evidence of a content hash; null, with the reason, when it is missing or proves nothing.</summary>
    public ProvenEvidence? Find(string hash, out string? refusal)
    {
        if (!known.TryGetValue(hash, out var found))
        {
            found = (Read(hash, out var reason), reason);
            known[hash] = found;
        }

        refusal = found.Refusal;
        return found.Evidence;
    }

    private ProvenEvidence? Read(string hash, out string? refusal)
    {
        var path = Path.Combine(folder.Directory, PathOf(hash));
        if (!File.Exists(path))
        {
            refusal = "the file is missing";
            return null;
        }

        if (SignedEvidence.Parse(File.ReadAllText(path), out refusal) is not { } signed)
        {
            return null;
        }

        if (signed.Hash != hash)
        {
            refusal = $"the document in it has the hash {signed.Hash}; it was changed";
            return null;
        }

        return ProvenEvidence.Of(signed, keys, out refusal);
    }
}
