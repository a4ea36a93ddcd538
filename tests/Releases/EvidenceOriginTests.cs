using Slipway.Delivery.Promotion;
using Xunit;

namespace Slipway.Tests.Releases;

public sealed class EvidenceOriginTests : EvidenceCase
{
    public static TheoryData<string, string, string> Claims => new()
    {
        { "repository", "evil/brain-gateway", "it comes from evil/brain-gateway, not from slipway-demo/brain-gateway" },
        {
            "job_workflow_ref", "slipway-demo/brain-gateway/.github/workflows/quick.yml@refs/heads/main",
            "it comes from .github/workflows/quick.yml in staging; the product's file has smoke come from .github/workflows/ci-cd.yml in staging"
        },
        {
            "job_workflow_ref", "evil/tools/.github/workflows/ci-cd.yml@refs/heads/main",
            "it comes from evil/tools/.github/workflows/ci-cd.yml in staging; the product's file has smoke come from .github/workflows/ci-cd.yml in staging"
        },
        { "ref", "refs/heads/try", "it comes from refs/heads/try, from which neither staging nor production is deployed to" },
        { "ref", "refs/tags/nightly", "it comes from refs/tags/nightly, from which neither staging nor production is deployed to" },
        { "event_name", "pull_request", "it comes from a pull request, which nobody has let in yet" },
        { "event_name", "pull_request_target", "it comes from a pull request, which nobody has let in yet" },
        { "sha", TestHash.Commit("v8"), $"it is about the commit {TestHash.Commit("v9")[..7]}, and its run was for {TestHash.Commit("v8")[..7]}" },
        { "environment", "production", "it is about staging, and its job was in production" },
        { "iss", "https://tokens.evil.example", "its token does not come from https://token.actions.githubusercontent.com" },
        { "aud", "sts.amazonaws.com", "its token speaks for other bytes: the document was changed, or the token belongs to another one" },
    };

    [Fact]
    public void Review_TagThatProductionIsDeployedFrom_SaysNothing() =>
        Assert.Empty(ReviewWith(Evidence.Of("smoke", Before, claims: claims => claims["ref"] = "refs/tags/v9")));

    [Theory]
    [MemberData(nameof(Claims))]
    public void Review_TokenOfSomebodyElse_SaysOfWhom(string claim, string value, string refusal)
    {
        var signed = Evidence.Of("smoke", Before, claims: claims => claims[claim] = value);

        Assert.Contains(ReviewWith(signed), found => found.EndsWith($": {refusal}", StringComparison.Ordinal));
    }

    [Fact]
    public void Review_ChangedDocument_IsRefusedThoughItsHashIsRight()
    {
        var signed = Evidence.Of("smoke", Before, document => document["result"] = "failed");
        var changed = signed with { Document = signed.Document.Replace("failed", "passed", StringComparison.Ordinal) };

        Assert.Contains(
            $"evidence {changed.Hash[..19]}: its token speaks for other bytes: the document was changed, or the token belongs to another one",
            ReviewWith(changed));
    }

    [Fact]
    public void Review_ChangedFile_IsRefusedByItsName()
    {
        var signed = Evidence.Of("smoke", Before);
        var changed = signed with { Document = signed.Document.Replace("passed", "failed", StringComparison.Ordinal) };
        Write(EvidenceFolder.PathOf(signed.Hash), changed.Write());

        Assert.Contains($"evidence {signed.Hash[..19]}: the document in it has the hash {changed.Hash}; it was changed", Review([], signed.Hash));
    }

    [Fact]
    public void Review_HashWithoutAFile_IsRefused() =>
        Assert.Contains($"evidence {Product.Revision[..19]}: the file is missing", Review([], Product.Revision));

    [Fact]
    public void Review_UnsignedToken_IsRefused()
    {
        var signed = Evidence.Of("smoke", Before);

        Refused(signed with { Token = TestIssuer.Unsigned(signed) }, "its token is signed with \"none\"; only RS256 proves anything");
    }

    [Fact]
    public void Review_TokenSignedWithThePublicKeyAsASecret_IsRefused()
    {
        var signed = Evidence.Of("smoke", Before);
        var token = TestIssuer.Token(signed.Hash, new Dictionary<string, object>(), Before, Issuer.Confused());

        Refused(signed with { Token = token }, "its token is signed with \"HS256\"; only RS256 proves anything");
    }

    [Fact]
    public void Review_TokenOfAnotherIssuersKey_IsRefusedWhateverItIsCalled()
    {
        using var stranger = new TestIssuer();
        using var unknown = new TestIssuer { KeyId = "stranger" };
        var signed = Evidence.Of("smoke", Before);

        Refused(With(stranger), "its token's signature is wrong");
        Refused(
            With(unknown),
            "its token is signed with the key \"stranger\", which releases/github-oidc-keys.json does not have; if GitHub has new keys, fetch them: "
                + "curl -fsSo keys.json https://token.actions.githubusercontent.com/.well-known/jwks && ./slipway release keys keys.json");

        SignedEvidence With(TestIssuer issuer) =>
            signed with { Token = TestIssuer.Token(signed.Hash, new Dictionary<string, object>(), Before, issuer.Credentials()) };
    }

    [Fact]
    public void Review_ChangedSignature_IsRefused()
    {
        var signed = Evidence.Of("smoke", Before);
        var parts = signed.Token.Split('.');
        var signature = (parts[2][0] == 'A' ? "B" : "A") + parts[2][1..];

        Refused(signed with { Token = $"{parts[0]}.{parts[1]}.{signature}" }, "its token's signature is wrong");
    }

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJSUzI1NiJ9.eyJhIjoxfQ")]
    public void Review_NoToken_IsRefused(string token) =>
        Refused(Evidence.Of("smoke", Before) with { Token = token }, "its token is no JSON Web Token");

    [Fact]
    public void Review_TokenOfNoJob_IsRefused() => Refused(
        Evidence.Of("smoke", Before, claims: claims => claims.Remove("job_workflow_ref")),
        "its token does not say which job it was given to");

    [Fact]
    public void Review_TokenLongAfterTheResult_IsRefused() =>
        Assert.Contains(
            ReviewWith(Evidence.Of("smoke", Before, document => document["when"] = "2026-11-21T08:00:00Z")),
            refusal => refusal.EndsWith("it says 2026-11-21T08:00:00Z, and its token is from 2026-11-21T10:00:00Z", StringComparison.Ordinal));

    [Theory]
    [InlineData("", "is no signed evidence: line 1, $; it is an object of format, document and token")]
    [InlineData("null", "is no signed evidence: it is an object of format, document and token")]
    [InlineData("[]", "is no signed evidence: line 1, $; it is an object of format, document and token")]
    [InlineData("{\"format\": \"slipway.signed-evidence/2\", \"document\": \"\", \"token\": \"\"}", "has the format \"slipway.signed-evidence/2\"; slipway.signed-evidence/1 is read")]
    [InlineData("{\"format\": \"slipway.signed-evidence/1\", \"document\": null, \"token\": \"\"}", "is no signed evidence: line 1, $.document; it is an object of format, document and token")]
    [InlineData("{\n\"formt\": 1}", "is no signed evidence: line 2, $.formt; it is an object of format, document and token")]
    public void Parse_AnotherFile_SaysWhereAndWhatItWouldBe(string text, string refusal)
    {
        Assert.Null(SignedEvidence.Parse(text, out var said));
        Assert.Equal(refusal, said);
    }
}
