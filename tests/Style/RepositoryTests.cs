using Xunit;

namespace Slipway.Tests.Style;

public sealed class RepositoryTests
{
    [Fact]
    public void TestRunner_Works() => Assert.Equal(2, 1 + 1);
}
