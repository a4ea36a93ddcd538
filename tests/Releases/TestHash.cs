using System.Security.Cryptography;
using System.Text;

namespace Slipway.Tests.Releases;

/// <summary>Digests and commits that follow from a text.</summary>
internal static class TestHash
{
    public static string Digest(string text) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    public static string Commit(string text) => Digest(text)["sha256:".Length..][..40];
}
