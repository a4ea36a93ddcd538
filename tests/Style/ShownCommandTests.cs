using System.Text.RegularExpressions;
using Slipway.Cli.CommandLine;
using Slipway.Stacks;
using Slipway.Tests.Cli;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Style;

/// <summary>What the documents tell their readers to type is there.</summary>
public sealed partial class ShownCommandTests
{
    // Of the Pulumi CLI's reference (pulumi.com/docs/iac/cli/commands): what our documents use, with its options.
    private static readonly Dictionary<string, string[]> s_pulumi = new(StringComparer.Ordinal)
    {
        ["cancel"] = ["--stack"],
        ["config rm"] = ["--path", "--stack"],
        ["config set"] = ["--path", "--secret", "--stack"],
        ["destroy"] = ["--stack"],
        ["import"] = ["--parent", "--stack"],
        ["login"] = [],
        ["preview"] = ["--stack"],
        ["refresh"] = ["--stack"],
        ["stack init"] = ["--secrets-provider"],
        ["stack output"] = ["--stack"],
        ["state unprotect"] = ["--all", "--stack"],
        ["up"] = ["--stack"],
    };

    private static readonly string[] s_tools = ["./slipway", "./test", "aws", "dotnet", "export", "gh", "git", "pulumi", "rm"];

    [Fact]
    public void Commands_AreOfToolsThatTheReaderHas() =>
        Assert.All(ShownCommand.All(), command => Assert.Contains(command.Program, s_tools));

    [Fact]
    public void Slipway_ShownAnywhere_TakesTheArguments()
    {
        var root = CommandTree.Create(new Session(new SmallStacks(), new RecordedConsole(), SourceTree.Root, TimeProvider.System));

        var wrong =
            from command in ShownCommand.All()
            where command.Program == "./slipway"
            let parsed = root.Parse(command.Words.Skip(1).ToArray())
            where parsed.Errors.Count > 0
            select $"{command}: {parsed.Errors[0].Message}";

        Assert.Empty(wrong);
    }

    [Fact]
    public void Pulumi_ShownAnywhere_HasTheCommandsAndOptions()
    {
        var wrong =
            from command in ShownCommand.All()
            where command.Program == "pulumi"
            let said = $"{string.Join(' ', command.Words.Skip(1))} "
            let name = s_pulumi.Keys.FirstOrDefault(key => said.StartsWith($"{key} ", StringComparison.Ordinal))
            where name is null || command.Words.Where(IsOption).Except(s_pulumi[name]).Any()
            select command.ToString();

        Assert.Empty(wrong);
    }

    [Fact]
    public void Stacks_ShownAnywhere_HaveSettings()
    {
        var named =
            from command in ShownCommand.All()
            where !command.HasPlaceholder
            from pair in command.Words.Zip(command.Words.Skip(1))
            where pair.First == "--stack"
            select pair.Second;

        Assert.Empty(named.Except(Repository.Workspace.StackNames()));
    }

    [Fact]
    public void Settings_ShownInCommandsAndOnTheBootstrapPage_AreDeclared()
    {
        var shown = ShownCommand.All().Select(command => command.Line).Append(Repository.Read("docs/bootstrap.md"))
            .SelectMany(text => Setting().Matches(text))
            .Select(match => match.Groups[1].Value);

        Assert.Empty(shown.Except(EnvironmentSettings.Declared.Select(setting => setting.Key)));
    }

    [Fact]
    public void Outputs_OnTheBootstrapPage_AreOfTheStack()
    {
        var shown = Output().Matches(Repository.Read("docs/bootstrap.md")).Select(match => match.Groups[1].Value);
        var declared = typeof(EnvironmentStack).GetProperties()
            .SelectMany(property => property.GetCustomAttributesData())
            .Where(attribute => attribute.AttributeType == typeof(Pulumi.OutputAttribute))
            .Select(attribute => (string)attribute.ConstructorArguments[0].Value!);

        Assert.Empty(shown.Except(declared));
    }

    private static bool IsOption(string word) => word.StartsWith("--", StringComparison.Ordinal);

    // A tag's key looks like a setting.
    [GeneratedRegex("(?<!Key=)slipway:([a-zA-Z]+)")]
    private static partial Regex Setting();

    [GeneratedRegex("stack output ([a-zA-Z]+)")]
    private static partial Regex Output();
}
