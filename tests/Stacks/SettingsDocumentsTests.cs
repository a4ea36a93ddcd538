using Slipway.Stacks;
using Xunit;

namespace Slipway.Tests.Stacks;

public sealed class SettingsDocumentsTests
{
    private static readonly string Config = SettingsDocuments.ProjectConfig(EnvironmentSettings.Declared);
    private static readonly string Table = SettingsDocuments.Table(EnvironmentSettings.Declared);

    [Fact]
    public void PulumiYaml_ConfigSection_DeclaresEverySettingAsTheProgramReadsIt() => AssertContains("Pulumi.yaml", Config);

    [Fact]
    public void SettingsPage_Table_SaysWhatTheProgramReads() => AssertContains("docs/settings.md", Table);

    // Where the file differs, the whole section is shown, to be put in its place.
    private static void AssertContains(string path, string section) =>
        Assert.True(Repository.Read(path).Contains(section, StringComparison.Ordinal), $"{path} is behind the settings; it has to contain:\n{section}");
}
