using Slipway.Cli;
using Slipway.Cli.CommandLine;
using Slipway.Stacks;
using Slipway.Stacks.Settings;
using Xunit;

namespace Slipway.Tests.Cli;

/// <summary>Secrets that stand wherever the command looks appear in nothing that it prints or writes.</summary>
public sealed class PlantedSecretTests
{
    private const string Planted = "pl4nt3d";
    private const string Digest = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    // Products' secrets have a form of their own, and a stack with a cluster of its own takes no credential of another one.
    private static readonly string[] Impossible = [SecretSettings.Key, "kubeconfig"];

    private static readonly string[][] Commands =
    [
        ["preview", "staging"],
        ["preview", "staging", "--verbose"],
        ["preview", "staging", "--format", "json"],
        ["preview", "staging", "--format", "diff", "--state", "export.json"],
        ["preview", "staging", "--format", "markdown", "--state", "export.json"],
        ["preview", "staging", "--format", "json", "--state", "export.json"],
        ["preview", "production", "--format", "diff", "--against", "staging"],
        ["check"],
        ["check", "--format", "json"],
        ["check", "--format", "github"],
        ["explain", "slipway:pushPassword"],
        ["explain", "slipway:pushPassword", "--format", "json"],
        ["explain", "brain-gateway/EXTERNAL_API_KEY"],
        ["render", "staging", "--out", "rendered"],
        ["preview", "staging", "--format", "markdown"],
        ["preview", "staging", "--out", "rendered/plan.txt"],
        ["preview", "staging", "--base", "HEAD", "--format", "diff"],
        ["promote", "staging", "production", "--dry-run"],
        ["promote", "staging", "production"],
        ["release", "set", "staging", "brain-gateway", $"brain=1.dkr.ecr.eu-central-1.amazonaws.com/brain@sha256:{Digest}", "--evidence", "releases/evidence/0000.json"],
        ["rollback", "staging", "brain-gateway"],
        ["new", "ledger"],
        ["schema"],
    ];

    // Evidence that nobody signed is refused, and what is not there cannot be rolled back.
    private static readonly string[] Refusing = ["promote", "release", "rollback"];

    [Fact]
    public async Task EveryCommandAndFormat_SecretsInSettingsStateAndEvidence_ShowsNone()
    {
        using var clone = new Clone();
        Plant(clone);
        clone.Commit();

        foreach (var words in Commands)
        {
            var console = new RecordedConsole();
            var code = await SlipwayCommand.RunAsync(words, console, clone.Folder);

            var told = $"{console.Written}{console.Complained}";
            Assert.True(code != ExitCode.Problems || Refusing.Contains(words[0]), $"{string.Join(' ', words)}: {console.Complained}");
            Assert.False(told.Contains(Planted, StringComparison.Ordinal), $"{string.Join(' ', words)} tells a secret");
        }

        var rendered = Path.Combine(clone.Folder, "rendered");
        Assert.True(Directory.Exists(rendered));
        Assert.All(
            Directory.EnumerateFiles(rendered, "*", SearchOption.AllDirectories),
            file => Assert.DoesNotContain(Planted, File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Check_SecretWrittenInTheClear_IsRefusedWithoutBeingShown()
    {
        using var clone = new Clone();
        clone.Append("Pulumi.staging.yaml", $"\n  slipway:pushPassword: {Planted}\n");
        var console = new RecordedConsole();

        await SlipwayCommand.RunAsync(["check"], console, clone.Folder);

        Assert.Contains("slipway:pushPassword", console.Complained.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(Planted, $"{console.Written}{console.Complained}", StringComparison.Ordinal);
    }

    private static void Plant(Clone clone)
    {
        foreach (var setting in EnvironmentSettings.Declared.Where(setting => setting.Secret && !Impossible.Contains(setting.Key)))
        {
            clone.Append("Pulumi.staging.yaml", $"\n  {setting.FullKey}:\n    secure: v1:{Planted}:{Planted}=\n");
        }

        clone.Append("export.json", Export);
        Directory.CreateDirectory(Path.Combine(clone.Folder, "releases", "evidence"));
        clone.Append("releases/evidence/0000.json", $$"""{"format":"slipway.signed-evidence/1","document":"{}","token":"{{Planted}}"}""");
    }

    private const string Export = $$$"""
        {"version":3,"deployment":{"manifest":{"time":"2026-11-21T12:00:00Z","magic":"","version":""},"secrets_providers":{"type":"passphrase","state":{"salt":"v1:{{{Planted}}}"} },"resources":[
          {"urn":"urn:pulumi:staging::slipway::pulumi:pulumi:Stack::slipway-staging","custom":false,"type":"pulumi:pulumi:Stack"},
          {"urn":"urn:pulumi:staging::slipway::slipway:cloud:ManagedDatabase$aws:rds/instance:Instance::brain-gateway-database","custom":true,"id":"db","type":"aws:rds/instance:Instance",
           "inputs":{"password":{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","ciphertext":"{{{Planted}}}"}},
           "outputs":{"password":{"4dabf18193072939515e22adb298388d":"1b47061264138c4ac30d75fd1eb44270","plaintext":"\"{{{Planted}}}\""} } }] } }
        """;
}
