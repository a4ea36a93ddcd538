using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class UnencryptedMessageTests
{
    [Fact]
    public void LogGroup_WithoutAKey_IsFound() =>
        new GoodPlan().With("LogGroup", "logs", "kmsKeyId", null)
            .Breaks(UnencryptedMessage.Rule, "logs.kmsKeyId", "logs has no encryption key");

    [Fact]
    public void Topic_WithoutAKey_IsFound() =>
        new GoodPlan().With("Topic", "news", "kmsMasterKeyId", null)
            .Breaks(UnencryptedMessage.Rule, "news.kmsMasterKeyId", "news has no encryption key");

    [Fact]
    public void Queue_WithEncryptionOff_IsFound() =>
        new GoodPlan().With("Queue", "jobs", "sqsManagedSseEnabled", false)
            .Breaks(UnencryptedMessage.Rule, "jobs.kmsMasterKeyId", "jobs has no encryption key");

    [Fact]
    public void Vault_WithoutAKey_IsFound() =>
        new GoodPlan().With("Vault", "vault", "kmsKeyArn", null)
            .Breaks(UnencryptedMessage.Rule, "vault.kmsKeyArn", "vault has no encryption key");
}
