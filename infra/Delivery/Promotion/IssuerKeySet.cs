using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;

namespace Slipway.Delivery.Promotion;

/// <summary>Keys by which GitHub signs, as they are kept: by their names, with what verifying takes and nothing else.</summary>
public sealed record IssuerKeySet
{
    private const int LeastBits = 2048;

    private static readonly JsonSerializerOptions s_readable = new() { WriteIndented = true, NewLine = "\n" };

    private IssuerKeySet(IEnumerable<JsonWebKey> keys) => Keys = [.. keys.OrderBy(key => key.Kid, StringComparer.Ordinal)];

    public IReadOnlyList<string> Names => [.. Keys.Select(key => key.Kid)];

    private IReadOnlyList<JsonWebKey> Keys { get; }

    /// <summary>Reads what GitHub publishes or the repository keeps; null, with the reason, when it is something else.</summary>
    public static IssuerKeySet? Parse(string text, out string? refusal)
    {
        refusal = null;
        try
        {
            var keys = new JsonWebKeySet(text).Keys.Where(key => key is { Kty: JsonWebAlgorithmsKeyTypes.RSA, Kid.Length: > 0 }).ToList();
            refusal = keys.Select(Mistake).FirstOrDefault(mistake => mistake is not null)
                ?? keys.GroupBy(key => key.Kid, StringComparer.Ordinal).Where(same => same.Count() > 1)
                    .Select(same => $"has the key \"{same.Key}\" twice").FirstOrDefault();
            return refusal is null ? new(keys) : null;
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException or FormatException or CryptographicException)
        {
            refusal = "is no set of JSON Web Keys";
            return null;
        }
    }

    /// <summary>
    /// The newer set, with those of this one that evidence still needs; null, with the reason, when a key of the same name is another one.
    /// </summary>
    public IssuerKeySet? Renew(IssuerKeySet newer, IReadOnlySet<string> needed, out string? refusal)
    {
        refusal = (from kept in Keys
                   from other in newer.Keys
                   where other.Kid == kept.Kid && (other.N != kept.N || other.E != kept.E)
                   select $"has another key by the name \"{kept.Kid}\" than the one that is kept; keys are never changed, only added").FirstOrDefault();
        return refusal is null
            ? new(newer.Keys.Concat(Keys.Where(kept => needed.Contains(kept.Kid) && !newer.Names.Contains(kept.Kid, StringComparer.Ordinal))))
            : null;
    }

    public string Write() => new JsonObject
    {
        ["keys"] = new JsonArray([.. Keys.Select(key => new JsonObject
        {
            ["kid"] = key.Kid,
            ["kty"] = key.Kty,
            ["alg"] = SecurityAlgorithms.RsaSha256,
            ["use"] = JsonWebKeyUseNames.Sig,
            ["n"] = key.N,
            ["e"] = key.E,
        })]),
    }.ToJsonString(s_readable) + "\n";

    private static string? Mistake(JsonWebKey key)
    {
        if (key.HasPrivateKey)
        {
            return $"has the private half of \"{key.Kid}\", which nobody may have";
        }

        using var rsa = RSA.Create(new RSAParameters
        {
            Modulus = Base64UrlEncoder.DecodeBytes(key.N ?? ""),
            Exponent = Base64UrlEncoder.DecodeBytes(key.E ?? ""),
        });
        return rsa.KeySize < LeastBits ? $"has the key \"{key.Kid}\" of {rsa.KeySize} bits; below {LeastBits} it proves nothing" : null;
    }
}
