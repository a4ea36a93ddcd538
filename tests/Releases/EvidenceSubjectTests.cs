using System.Text.Json;
using System.Text.Json.Nodes;
using Slipway.Delivery.Promotion;
using Slipway.Delivery.Releases;
using Xunit;

namespace Slipway.Tests.Releases;

public sealed class EvidenceSubjectTests : EvidenceCase
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>What is changed in the smoke test's document, and what is said against it then.</summary>
    public static TheoryData<string, string, string> Documents => new()
    {
        { "product", "humanline", "it is about humanline" },
        { "result", "failed", "it says that smoke failed" },
        { "when", "2026-11-14T12:00:00Z", "it is 7d old; production takes it younger than 7d" },
        { "when", "2026-11-21T12:03:00Z", "it is from 2026-11-21T12:03:00Z, which is later than the promotion" },
        { "spec", TestHash.Digest("older"), $"it is for another revision of the product's file, {TestHash.Digest("older")[..19]} instead of {Product.Revision[..19]}" },
        { "commit", TestHash.Commit("v8"), $"it is for the commit {TestHash.Commit("v8")[..7]}, not for {TestHash.Commit("v9")[..7]}" },
        { "environment", "production", "it was found in production, not in staging" },
    };

    [Fact]
    public void Review_AllEvidence_SaysNothing() => Assert.Empty(Review(Evidence.All(Before)));

    [Fact]
    public void Review_DocumentAsJqWritesIt_SaysNothing()
    {
        Assert.Empty(ReviewWith(Evidence.Of("smoke", Before, write: document => document.ToJsonString(s_indented) + "\n")));
    }

    [Fact]
    public void Review_NoEvidence_NamesEveryKindThatIsMissing() => Assert.Equal(
        ["there is no evidence of end-to-end", "there is no evidence of security", "there is no evidence of smoke"],
        Review([]).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Documents))]
    public void Review_DocumentForSomethingElse_SaysForWhat(string key, string value, string refusal)
    {
        // The token is as old as the document says, so that nothing else is wrong.
        var when = key == "when" ? DateTimeOffset.Parse(value, System.Globalization.CultureInfo.InvariantCulture) : Before;
        var signed = Evidence.Of("smoke", when, document => document[key] = value, claims =>
        {
            if (key is "commit")
            {
                claims["sha"] = value;
            }
            else if (key is "environment")
            {
                claims["environment"] = value;
            }
        });

        Assert.Contains(ReviewWith(signed), found => found == $"smoke ({signed.Hash[..19]}): {refusal}");
    }

    [Fact]
    public void Review_OtherImageThanTheRelease_SaysWhichServiceAndDigests()
    {
        var other = TestHash.Digest("other");
        var signed = Evidence.Of("smoke", Before, document => document["images"] = new JsonObject { ["brain"] = other, ["lab"] = other });

        Assert.Equal(
        [
            $"smoke ({signed.Hash[..19]}): it does not say which image of gateway ran",
            $"smoke ({signed.Hash[..19]}): it is about an image of lab, which the release does not have",
            $"smoke ({signed.Hash[..19]}): it is for brain at {other[..19]}, not at {TestHash.Digest("brain")[..19]}",
        ], ReviewWith(signed).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("\"kind\":", "\"knid\":", "document:1:58: knid: \"knid\" is no key of an evidence; allowed: commit, environment, format, images, kind, measured, product, result, spec, when (did you mean kind?)")]
    [InlineData("\"passed\"", "\"fine\"", "document:1:82: result: \"fine\" is not a result; allowed: failed, passed")]
    [InlineData("evidence/1", "evidence/2", "document:1:11: format: \"slipway.evidence/2\" is not a format; allowed: slipway.evidence/1 (did you mean slipway.evidence/1?)")]
    [InlineData("{\"format\"", "{format", "its document is no JSON")]
    public void Review_DocumentOfAnotherForm_SaysWhere(string part, string with, string refusal)
    {
        var text = Evidence.Of("smoke", Before).Document.Replace(part, with, StringComparison.Ordinal);
        var unsigned = new SignedEvidence { Format = SignedEvidence.FormatName, Document = text, Token = "" };
        var claims = new Dictionary<string, object>
        {
            ["repository"] = "a/b",
            ["job_workflow_ref"] = "a/b/c@d",
            ["ref"] = "r",
            ["sha"] = "s",
            ["event_name"] = "push",
            ["run_id"] = "1",
        };

        var found = ReviewWith(unsigned with { Token = TestIssuer.Token(unsigned.Hash, claims, Now, Issuer.Credentials()) });

        Assert.Contains(found, said => said.Contains(refusal, StringComparison.Ordinal));
    }

    [Fact]
    public void Review_NewerFailure_OutweighsTheOlderSuccess()
    {
        var passed = Evidence.Of("smoke", Now.AddHours(-3));
        var failed = Evidence.Of("smoke", Before, document => document["result"] = "failed");

        Assert.Equal([$"smoke ({failed.Hash[..19]}): it says that smoke failed"], Review([passed, failed, .. Others()]));
        Assert.Empty(Review([passed, Evidence.Of("smoke", Now.AddHours(-1)), failed, .. Others()]));
    }

    [Fact]
    public void Review_SourceFindingOfOneOfTwoCommits_MissesTheOther()
    {
        var other = TestHash.Commit("older");
        IReadOnlyList<ReleasedService> services = [Services[0], Services[1] with { Commit = other }];

        Assert.Contains($"there is no evidence of security for the commit {other[..7]}", Review([Evidence.Of("security", Before)], services: services));
    }

    [Fact]
    public void Review_SpecHasMovedOn_StillAsksForEveryKindButNotForTodaysWorkflows()
    {
        var before = new TestEvidence(Product, Product.Promotion.Single(), Services, Issuer) { Spec = TestHash.Digest("before") };
        var evidence = before.All(Before).Skip(1)
            .Append(before.Of("smoke", Now.AddDays(-9), claims: claims => claims["job_workflow_ref"] = "slipway-demo/brain-gateway/.github/workflows/old.yml@refs/heads/main"))
            .ToList();

        Assert.Empty(Review(evidence, spec: TestHash.Digest("before")));
        Assert.Equal(["there is no evidence of smoke"], Review(evidence.SkipLast(1), spec: TestHash.Digest("before")));
    }
}
