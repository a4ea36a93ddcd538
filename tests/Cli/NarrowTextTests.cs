using Slipway.Cli.CommandLine;
using Xunit;

namespace Slipway.Tests.Cli;

public sealed class NarrowTextTests
{
    [Theory]
    [InlineData("short", "short")]
    [InlineData("beyond the limit", "beyond the|limit")]
    [InlineData("performance-tests-failing", "performance-|tests-|failing")]
    [InlineData("exactly-12ab rest", "exactly-12ab|rest")]
    [InlineData("incomprehensibilities", "incomprehens|ibilities")]
    public void Text_LongerThanTheColumn_IsBrokenWhereWordsEnd(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', NarrowText.Lines(text, 12)));
}
