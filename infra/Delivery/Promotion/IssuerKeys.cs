using System.Text.Json;
using Microsoft.IdentityModel.Tokens;
using Slipway.Cloud.Identity;
using Slipway.Delivery.Releases;
using Slipway.Spec.Reading;

namespace Slipway.Delivery.Promotion;

/// <summary>The keys by which GitHub signs what jobs say of themselves, as the repository keeps them.</summary>
public sealed class IssuerKeys
{
    /// <summary>The file with the keys, below the folder of releases.</summary>
    public const string FileName = "github-oidc-keys.json";

    /// <summary>Where GitHub publishes them.</summary>
    public const string Address = $"https://{GithubTrust.Host}/.well-known/jwks";

    /// <summary>How the file gets them, for whoever is told that one is missing.</summary>
    public const string Fetch = $"curl -fsSo keys.json {Address} && ./slipway release keys keys.json";

    private IssuerKeys(string file, IReadOnlyList<SecurityKey> keys)
    {
        File = file;
        All = keys;
    }

    /// <summary>The file as messages call it.</summary>
    public string File { get; }

    internal IReadOnlyList<SecurityKey> All { get; }

    /// <summary>Reads the keys; without a file there are none, and nothing can be proven.</summary>
    public static IssuerKeys Read(ReleaseFolder folder, ProblemList problems)
    {
        var name = $"{folder.Name}/{FileName}";
        var path = Path.Combine(folder.Directory, FileName);
        if (!System.IO.File.Exists(path))
        {
            return new(name, []);
        }

        try
        {
            var set = new JsonWebKeySet(System.IO.File.ReadAllText(path));
            return new(name, [.. set.Keys.Where(key => key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, Kid.Length: > 0 })]);
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException)
        {
            problems.Add(SourceLocation.StartOf(name), "", $"this is no set of JSON Web Keys; take it back from git, or fetch it anew: {Fetch}");
            return new(name, []);
        }
    }

    internal SecurityKey? Find(string id) => All.FirstOrDefault(key => key.KeyId == id);
}
