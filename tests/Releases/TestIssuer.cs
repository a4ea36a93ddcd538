using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Slipway.Delivery.Promotion;

namespace Slipway.Tests.Releases;

/// <summary>Signs tokens as GitHub does, with a key that exists for one test.</summary>
internal sealed class TestIssuer : IDisposable
{
    public const string Name = "https://token.actions.githubusercontent.com";

    private readonly RSA _rsa = RSA.Create(2048);

    public string KeyId { get; init; } = "test-key-1";

    /// <summary>The public half, as the repository keeps GitHub's.</summary>
    public string Keys()
    {
        var key = JsonWebKeyConverter.ConvertFromRSASecurityKey(new RsaSecurityKey(_rsa.ExportParameters(includePrivateParameters: false)) { KeyId = KeyId });
        return new JsonObject
        {
            ["keys"] = new JsonArray(new JsonObject { ["kty"] = "RSA", ["use"] = "sig", ["alg"] = "RS256", ["kid"] = KeyId, ["n"] = key.N, ["e"] = key.E }),
        }.ToJsonString();
    }

    public SignedEvidence Sign(string document, IReadOnlyDictionary<string, object> claims, DateTimeOffset issued)
    {
        var unsigned = new SignedEvidence { Format = SignedEvidence.FormatName, Document = document, Token = "" };
        return unsigned with { Token = Token(unsigned.Hash, claims, issued, Credentials()) };
    }

    public SigningCredentials Credentials() => new(new RsaSecurityKey(_rsa) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256);

    /// <summary>The public key's text used as a shared secret: what a careless verifier takes for a signature.</summary>
    public SigningCredentials Confused() =>
        new(new SymmetricSecurityKey(_rsa.ExportSubjectPublicKeyInfo()) { KeyId = KeyId }, SecurityAlgorithms.HmacSha256);

    public static string Unsigned(SignedEvidence signed) =>
        $"{Base64UrlEncoder.Encode(JsonSerializer.Serialize(new { alg = "none", typ = "JWT" }))}.{signed.Token.Split('.')[1]}.";

    public static string Token(string audience, IReadOnlyDictionary<string, object> claims, DateTimeOffset issued, SigningCredentials credentials)
    {
        var all = claims.Where(claim => claim.Key is not ("iss" or "aud")).ToDictionary(StringComparer.Ordinal);
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = claims.GetValueOrDefault("iss") as string ?? Name,
            Audience = claims.GetValueOrDefault("aud") as string ?? audience,
            IssuedAt = issued.UtcDateTime,
            NotBefore = issued.UtcDateTime,
            Expires = issued.UtcDateTime.AddMinutes(5),
            Claims = all,
            SigningCredentials = credentials,
        });
    }

    public void Dispose() => _rsa.Dispose();
}
