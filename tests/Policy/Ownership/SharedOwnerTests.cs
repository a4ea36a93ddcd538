using Slipway.Policy.Ownership;
using Xunit;

namespace Slipway.Tests.Policy.Ownership;

public sealed class SharedOwnerTests
{
    [Fact]
    public void Repositories_DeclaredByBoth_AreFound() => Stands.Finds(
        SharedOwner.Rule, "the repositories are declared by trial and live", Stands.Trial, Stands.Live with { DeclaresShared = true });

    [Fact]
    public void Repositories_DeclaredByNone_AreFound() => Stands.Finds(
        SharedOwner.Rule, "the repositories are declared by no stack", Stands.Trial with { DeclaresShared = false }, Stands.Live);
}
