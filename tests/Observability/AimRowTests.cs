using System.Globalization;
using Xunit;

namespace Slipway.Tests.Observability;

/// <summary>The aims that the documents give, as the lines from which on graphs are red.</summary>
public sealed class AimRowTests
{
    [Theory]
    [Trait("Requirement", "PW-M08")]
    [InlineData("response time", "2")]
    public void Piwardrive_ResponseTime_IsRedBeyondTwoSeconds(string graph, string limit) => AssertRed("piwardrive", graph, limit);

    [Theory]
    [Trait("Requirement", "PW-M09")]
    [InlineData("database query time", "0.1")]
    public void Piwardrive_QueryTime_IsRedBeyondATenthOfASecond(string graph, string limit) => AssertRed("piwardrive", graph, limit);

    [Theory]
    [Trait("Requirement", "PW-M10")]
    [InlineData("memory", "0.8")]
    public void Piwardrive_Memory_IsRedBeyondEightyPercent(string graph, string limit) => AssertRed("piwardrive", graph, limit);

    [Theory]
    [Trait("Requirement", "PW-M11")]
    [InlineData("cpu", "0.8")]
    public void Piwardrive_Processors_AreRedBeyondEightyPercent(string graph, string limit) => AssertRed("piwardrive", graph, limit);

    [Theory]
    [Trait("Requirement", "HL-M02")]
    [InlineData("response time", "0.5")]
    public void Humanline_ResponseTime_IsRedAtHalfASecond(string graph, string limit) => AssertRed("humanline", graph, limit);

    [Theory]
    [Trait("Requirement", "HL-M03")]
    [InlineData("error rate", "0.01")]
    public void Humanline_ErrorRate_IsRedAtOnePercent(string graph, string limit) => AssertRed("humanline", graph, limit);

    [Theory]
    [Trait("Requirement", "HL-M05")]
    [InlineData("cpu", "0.7")]
    public void Humanline_Processors_AreRedAtSeventyPercent(string graph, string limit) => AssertRed("humanline", graph, limit);

    [Theory]
    [Trait("Requirement", "HL-M06")]
    [InlineData("memory", "0.8")]
    public void Humanline_Memory_IsRedAtEightyPercent(string graph, string limit) => AssertRed("humanline", graph, limit);

    private static void AssertRed(string product, string graph, string limit) =>
        Assert.Equal(decimal.Parse(limit, CultureInfo.InvariantCulture), Generated.LimitOf(product, "production", graph));
}
