using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>The check of licenses, on reports as pip-licenses and license-checker write them.</summary>
[Trait("Script", Script)]
public sealed class LicenseScriptTests : IDisposable
{
    private const string Script = ".github/scripts/check-licenses.py";

    private readonly ScriptRun _run = new(Products.All.Select(product => Products.FilesOf(product.Name)).First(files => files.ContainsKey(Script)));

    public void Dispose() => _run.Dispose();

    [Fact]
    public void Licenses_OfWhichNoneIsRefused_Pass() => Assert.Equal(
        (0, "no license is refused\n"), Check("""[{"Name": "requests", "License": "Apache Software License"}]"""));

    [Theory]
    [InlineData("GNU General Public License v3 (GPLv3)")]
    [InlineData("GPL-3.0-only")]
    [InlineData("MIT; GPL-2.0")]
    public void License_OfAFamilyThatIsRefused_FailsWithThePackage(string license) => Assert.Equal(
        (1, $"::error::copying has a license that is refused: {license}\n"),
        Check($$"""[{"Name": "copying", "License": "{{license}}"}, {"Name": "fine", "License": "MIT"}]"""));

    [Theory]
    [InlineData("LGPL-2.1")]
    [InlineData("GNU Lesser General Public License v2")]
    [InlineData("AGPL-3.0")]
    public void License_OfAnotherFamily_IsOnlyShown(string license)
    {
        var (exitCode, text) = Check($$$"""{"kept@1.0.0": {"licenses": "{{{license}}}"}}""");

        Assert.Equal((0, $"::warning::kept@1.0.0 has a license that is not on the list: {license}\nno license is refused\n"), (exitCode, text));
    }

    [Fact]
    public void Package_WithSeveralLicenses_IsRefusedForOneOfThem() => Assert.Equal(
        (1, "::error::twice@2.0.0 has a license that is refused: MIT; UNLICENSED\n"),
        Check("""{"twice@2.0.0": {"licenses": ["MIT", "UNLICENSED"]}}"""));

    [Fact]
    public void Package_WithoutALicense_IsShown() => Assert.Contains(
        "::warning::bare@1.0.0 has a license that is not on the list: UNKNOWN\n", Check("""{"bare@1.0.0": {}}""").Text, StringComparison.Ordinal);

    [Fact]
    public void Reports_OfSeveralComponents_AreAllRead()
    {
        _run.Change("licenses-front.json", """{"one@1.0.0": {"licenses": "GPL-3.0"}}""");

        var (exitCode, text) = Check("""[{"Name": "two", "License": "GPL-2.0"}]""", "licenses-front.json");

        Assert.Equal(1, exitCode);
        Assert.Contains("::error::one@1.0.0 ", text, StringComparison.Ordinal);
        Assert.Contains("::error::two ", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""[{"License": "MIT"}]""")]
    [InlineData("7")]
    public void Report_ThatIsNone_FailsWithItsName(string report) =>
        Assert.Equal((1, "::error::licenses-back.json is no report of licenses\n"), Check(report));

    [Fact]
    public void Report_ThatWasNeverMade_FailsWithItsName() => Assert.Equal(
        (1, "::error::licenses-*.json is no report of licenses\n"), _run.Execute("python3", Script, Lists, "licenses-*.json"));

    private static Dictionary<string, string> Lists =>
        new(StringComparer.Ordinal) { ["ALLOWED"] = "MIT;Apache;BSD", ["REFUSED"] = "GPL;proprietary" };

    private (int ExitCode, string Text) Check(string report, params string[] others)
    {
        _run.Change("licenses-back.json", report);
        return _run.Execute("python3", Script, Lists, ["licenses-back.json", .. others]);
    }
}
