using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using Xunit;

namespace Slipway.Tests.Releases;

/// <summary>The keys by which GitHub signs: they come by a command, and stay while evidence needs them.</summary>
public sealed class ReleaseKeysTests : IDisposable
{
    private const string File = "releases/github-oidc-keys.json";

    private readonly ScratchRepository _repository = new();
    private readonly TestIssuer _next = new() { KeyId = "next" };

    public void Dispose()
    {
        _next.Dispose();
        _repository.Dispose();
    }

    [Fact]
    public async Task Keys_OfAnEmptyFile_AreThoseThatArePublished()
    {
        _repository.Write(File, "{\n  \"keys\": []\n}\n");
        var published = JsonNode.Parse(_next.Keys())!;
        published["keys"]![0]!["x5c"] = new JsonArray("MII");
        _repository.Write("keys.json", published.ToJsonString());

        Assert.Equal($"wrote {File}: 1 key\n  new: next\n", await _repository.DoAsync("release", "keys", "keys.json"));
        var kept = JsonNode.Parse(_repository.Read(File))!["keys"]!.AsArray();
        Assert.Equal(["kid", "kty", "alg", "use", "n", "e"], Assert.Single(kept)!.AsObject().Select(member => member.Key));
        Assert.Equal($"{File} has these keys already; nothing was changed\n", await _repository.DoAsync("release", "keys", "keys.json"));
    }

    [Fact]
    public async Task Keys_AfterTheCommandThatTheRefusalNames_ProveTheEvidence()
    {
        _repository.Write(File, """{"keys": []}""");
        await _repository.DoAsync("release", "set", "staging", "goldensignals", Image("backend"), Image("frontend"), "--version", "v1", "--commit", TestHash.Commit("v1"));
        var smoke = _repository.Hand(_repository.Evidence("staging", "goldensignals").Of("smoke", _repository.Clock.Now));

        var (code, _, refused) = await _repository.RunAsync("release", "set", "staging", "goldensignals", "--evidence", smoke);
        Assert.Equal(2, code);
        Assert.EndsWith(
            $"which {File} does not have; if GitHub has new keys, fetch them: curl -fsSo keys.json "
            + "https://token.actions.githubusercontent.com/.well-known/jwks && ./slipway release keys keys.json\n",
            refused, StringComparison.Ordinal);

        _repository.Write("keys.json", _repository.Issuer.Keys());
        await _repository.DoAsync("release", "keys", "keys.json");
        await _repository.DoAsync("release", "set", "staging", "goldensignals", "--evidence", smoke);
    }

    [Fact]
    public async Task Keys_ThatAreNotPublishedAnyMore_StayWhileEvidenceNeedsThem()
    {
        _repository.Write("keys.json", _next.Keys());
        await _repository.ReleaseAsync("staging", "goldensignals", "v1");

        Assert.Equal(
            $"wrote {File}: 2 keys\n  new: next\n  kept for older evidence: test-key-1\n", await _repository.DoAsync("release", "keys", "keys.json"));

        Directory.Delete(Path.Combine(_repository.Root, "releases", "evidence"), recursive: true);
        Assert.Equal($"wrote {File}: 1 key\n  gone: test-key-1\n", await _repository.DoAsync("release", "keys", "keys.json"));
    }

    [Fact]
    public async Task Keys_WithAnotherKeyByAKnownName_AreRefused()
    {
        using var forged = new TestIssuer { KeyId = _repository.Issuer.KeyId };
        _repository.Write("keys.json", forged.Keys());
        var before = _repository.Read(File);

        Assert.Equal(
            "slipway: keys.json has another key by the name \"test-key-1\" than the one that is kept; keys are never changed, only added\n",
            await RefusedAsync("keys.json"));
        Assert.Equal(before, _repository.Read(File));
    }

    [Fact]
    public async Task Keys_TooShortToProveAnything_AreRefused()
    {
        using var rsa = RSA.Create(1024);
        var key = rsa.ExportParameters(includePrivateParameters: false);
        _repository.Write("keys.json", Set(key, "small").ToJsonString());

        Assert.Equal("slipway: keys.json has the key \"small\" of 1024 bits; below 2048 it proves nothing\n", await RefusedAsync("keys.json"));
    }

    [Fact]
    public async Task Keys_WithTheirPrivateHalf_AreRefused()
    {
        using var rsa = RSA.Create(2048);
        var key = rsa.ExportParameters(includePrivateParameters: true);
        var set = Set(key, "mine");
        foreach (var (name, value) in new[] { ("d", key.D), ("p", key.P), ("q", key.Q), ("dp", key.DP), ("dq", key.DQ), ("qi", key.InverseQ) })
        {
            set["keys"]![0]![name] = Base64UrlEncoder.Encode(value);
        }

        _repository.Write("keys.json", set.ToJsonString());

        Assert.Equal("slipway: keys.json has the private half of \"mine\", which nobody may have\n", await RefusedAsync("keys.json"));
    }

    [Theory]
    [InlineData("<html>", "slipway: keys.json is no set of JSON Web Keys\n")]
    [InlineData("""{"keys": []}""", "slipway: keys.json has no key of RSA with a name; GitHub publishes its own at https://token.actions.githubusercontent.com/.well-known/jwks\n")]
    public async Task Keys_ThatAreNone_AreRefused(string text, string message)
    {
        _repository.Write("keys.json", text);

        Assert.Equal(message, await RefusedAsync("keys.json"));
    }

    [Fact]
    public async Task Keys_FromAFileThatIsNotThere_AreRefused() =>
        Assert.Equal("slipway: nowhere.json cannot be read\n", await RefusedAsync("nowhere.json"));

    private static JsonObject Set(RSAParameters key, string name) => new()
    {
        ["keys"] = new JsonArray(new JsonObject
        {
            ["kty"] = "RSA",
            ["kid"] = name,
            ["n"] = Base64UrlEncoder.Encode(key.Modulus),
            ["e"] = Base64UrlEncoder.Encode(key.Exponent),
        }),
    };

    private string Image(string component) => ScratchRepository.Image(_repository.Catalog.Find("goldensignals")!, component, "v1");

    private async Task<string> RefusedAsync(string file)
    {
        var (code, written, complained) = await _repository.RunAsync("release", "keys", file);
        Assert.Equal((2, ""), (code, written));
        return complained;
    }
}
