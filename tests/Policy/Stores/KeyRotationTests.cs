using Slipway.Policy.Stores;
using Xunit;

namespace Slipway.Tests.Policy.Stores;

public sealed class KeyRotationTests
{
    [Fact]
    public void Key_ThatNeverChanges_IsFound() =>
        new GoodPlan().With("Key", "key", "enableKeyRotation", null)
            .Breaks(KeyRotation.Rule, "key.enableKeyRotation", "key is never rotated");

    [Fact]
    public void Key_ThatCannotChange_IsFine() =>
        new GoodPlan()
            .With("Key", "key", "enableKeyRotation", null)
            .With("Key", "key", "customerMasterKeySpec", "RSA_2048")
            .IsFine();
}
