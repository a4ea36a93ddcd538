using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Slipway.Cloud.Identity;

namespace Slipway.Delivery.Promotion;

/// <summary>Verifies, without asking anybody, that GitHub has signed a token for one piece of evidence.</summary>
internal static class EvidenceToken
{
    private const string Issuer = $"https://{GithubTrust.Host}";

    private static readonly JsonWebTokenHandler s_handler = new();

    /// <summary>Which job the token speaks for; null, with the reason, when it is not GitHub's word for this evidence.</summary>
    public static EvidenceOrigin? Verify(SignedEvidence signed, IssuerKeys keys, out string? refusal)
    {
        if (!s_handler.CanReadToken(signed.Token) || !TryRead(signed.Token, out var token))
        {
            refusal = "its token is no JSON Web Token";
            return null;
        }

        refusal = Suspicion(token, keys) ?? Mistake(signed, keys);
        return refusal is null ? Origin(token, out refusal) : null;
    }

    /// <summary>The name of the key that the token says it is signed with; null when it is no token.</summary>
    public static string? KeyOf(SignedEvidence signed) =>
        s_handler.CanReadToken(signed.Token) && TryRead(signed.Token, out var token) ? token.Kid : null;

    private static bool TryRead(string text, out JsonWebToken token)
    {
        try
        {
            token = new JsonWebToken(text);
            return true;
        }
        catch (ArgumentException)
        {
            token = null!;
            return false;
        }
    }

    // The library would refuse these too, in words that help nobody.
    private static string? Suspicion(JsonWebToken token, IssuerKeys keys) => token switch
    {
        { Alg: not SecurityAlgorithms.RsaSha256 } => $"its token is signed with \"{token.Alg}\"; only RS256 proves anything",
        _ when keys.Find(token.Kid) is null =>
            $"its token is signed with the key \"{token.Kid}\", which {keys.File} does not have; "
            + $"if GitHub has new keys, fetch them: {IssuerKeys.Fetch}",
        _ => null,
    };

    private static string? Mistake(SignedEvidence signed, IssuerKeys keys)
    {
        var result = s_handler.ValidateTokenAsync(signed.Token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = signed.Hash,
            ValidAlgorithms = [SecurityAlgorithms.RsaSha256],
            IssuerSigningKeys = keys.All,
            TryAllIssuerSigningKeys = false,

            // A token lives for minutes and proves forever; how old the evidence is, is asked elsewhere.
            ValidateLifetime = false,
        }).GetAwaiter().GetResult();
        return result switch
        {
            { IsValid: true } => null,
            { Exception: SecurityTokenInvalidAudienceException } =>
                "its token speaks for other bytes: the document was changed, or the token belongs to another one",
            { Exception: SecurityTokenInvalidIssuerException } => $"its token does not come from {Issuer}",
            _ => "its token's signature is wrong",
        };
    }

    private static EvidenceOrigin? Origin(JsonWebToken token, out string? refusal)
    {
        var repository = Claim(token, "repository");
        var workflow = WorkflowPath(Claim(token, "job_workflow_ref"), repository);
        refusal = repository is null || workflow is null || Claim(token, "ref") is null || Claim(token, "sha") is null
            || Claim(token, "event_name") is null || Claim(token, "run_id") is null || token.IssuedAt == default
            ? "its token does not say which job it was given to"
            : null;
        return refusal is not null ? null : new()
        {
            Repository = repository!,
            Workflow = workflow!,
            Reference = Claim(token, "ref")!,
            Commit = Claim(token, "sha")!,
            Event = Claim(token, "event_name")!,
            Environment = Claim(token, "environment"),
            Run = Claim(token, "run_id")!,
            IssuedAt = new DateTimeOffset(token.IssuedAt, TimeSpan.Zero),
        };
    }

    private static string? Claim(JsonWebToken token, string name) => token.TryGetClaim(name, out var claim) ? claim.Value : null;

    // owner/name/.github/workflows/ci.yml@refs/heads/main; that of another repository keeps its whole name, which matches no path.
    private static string? WorkflowPath(string? reference, string? repository)
    {
        var path = reference?.Split('@')[0];
        return path is not null && repository is not null && path.StartsWith($"{repository}/", StringComparison.OrdinalIgnoreCase)
            ? path[(repository.Length + 1)..]
            : path;
    }
}
