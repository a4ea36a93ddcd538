using System.Diagnostics;
using Slipway.Catalog;
using Slipway.Plan;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Delivery;

/// <summary>The job that has GoldenSignalsAI's database backed up before a version comes.</summary>
public sealed class DatabaseBackupTests
{
    private const string Backup = "goldensignals-backup-database";

    [Fact, Trait("Requirement", "GS-D02")]
    public async Task Production_IsBackedUp_BeforeTheCanaryStarts()
    {
        var plan = await Released.OfAsync("production");
        var job = plan.Find(Released.Job, Backup);

        Assert.Contains("aws backup start-backup-job", Released.Object(plan, Released.Job, Backup).Text("spec/template/spec/containers/0/command/2"), StringComparison.Ordinal);
        Assert.All(
            ["goldensignals-backend", "goldensignals-frontend"],
            rollout => Assert.True(Waits(plan, plan.Find(Released.Rollout, rollout), job)));
    }

    [Fact]
    public async Task Job_AsksForExactlyTheProductsDatabase()
    {
        var container = (await Released.ProductionAsync(Released.Job, Backup)).At("spec/template/spec/containers/0");
        var given = container.At("env").AsArray().ToDictionary(one => one.Text("name")!, one => one.Text("value"));

        Assert.Equal(Images.AwsCli, container.Text("image"));
        Assert.Equal(
            ("slipway-production", "arn:aws:rds:eu-central-1:444455556666:db:goldensignals-production-database", "35"),
            (given["VAULT"], given["DATABASE"], given["DAYS"]));
        Assert.Equal("1800", (await Released.ProductionAsync(Released.Job, Backup)).Text("spec/activeDeadlineSeconds"));
    }

    [Fact]
    public async Task Role_OfTheJob_MayBackUpThatDatabaseAndNothingElse()
    {
        var plan = await Released.OfAsync("production");
        var association = await Released.ProductionAsync("aws:eks/podIdentityAssociation:PodIdentityAssociation", "goldensignals-backup-role");
        var policy = plan.Find("aws:iam/rolePolicy:RolePolicy", "goldensignals-backup-role").Inputs.TextAt("policy")!;

        Assert.Equal(("goldensignals-backup", "${Role:goldensignals-backup-role.arn}"), (association.Text("serviceAccount"), association.Text("roleArn")));
        Assert.Equal("goldensignals-backup", (await Released.ProductionAsync(Released.Job, Backup)).Text("spec/template/spec/serviceAccountName"));
        Assert.Contains(
            "\"Resource\":[\"arn:aws:backup:eu-central-1:444455556666:backup-vault:slipway-production\",\"arn:aws:rds:eu-central-1:444455556666:db:goldensignals-production-database\"]",
            policy, StringComparison.Ordinal);
        Assert.DoesNotContain("AskForBackup", plan.Find("aws:iam/rolePolicy:RolePolicy", "goldensignals-pipeline").Inputs.TextAt("policy")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Job_ReachesAwsAndTheAgentOfItsRole_AndNothingElse()
    {
        var plan = await Released.OfAsync("production");
        var egress = plan.OfType("kubernetes:networking.k8s.io/v1:NetworkPolicy")
            .Where(policy => policy.Product == "goldensignals")
            .Select(policy => Released.Object(plan, policy.Type, policy.Name))
            .Where(policy => policy.Text("spec/podSelector/matchLabels/slipway~component") == "backup")
            .SelectMany(policy => policy.At("spec/egress").AsArray())
            .Select(rule => $"{rule.Text("to/0/ipBlock/cidr")} {rule.Text("ports/0/port")}");

        Assert.Equal(["0.0.0.0/0 443", "169.254.170.23/32 80"], egress.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AnotherVersion_IsAnotherJob_AndTheSameIsTheSame()
    {
        var mark = (await Released.ProductionAsync(Released.Job, Backup)).Text("spec/template/metadata/annotations/slipway~version");
        var version = (await Released.ProductionAsync(Released.Job, Backup)).At("spec/template/spec/containers/0/env").AsArray()
            .Single(one => one.Text("name") == "VERSION").Text("value");

        Assert.Equal(mark, version);
        Assert.Equal(16, mark!.Length);
    }

    [Fact]
    public async Task Staging_WhoseDeliveryAsksForNone_HasNoJob() => Assert.DoesNotContain(
        (await Released.OfAsync("staging")).OfType(Released.Job), job => job.Name.Contains("backup", StringComparison.Ordinal));

    [Theory]
    [InlineData("COMPLETED", 0, "db is backed up")]
    [InlineData("FAILED", 1, "the backup of db has ended with FAILED")]
    [InlineData("EXPIRED", 1, "the backup of db has ended with EXPIRED")]
    public async Task Script_WaitsForTheCopy_AndFailsWithIt(string end, int exitCode, string message)
    {
        var script = (await Released.ProductionAsync(Released.Job, Backup)).Text("spec/template/spec/containers/0/command/2")!;
        var folder = Directory.CreateTempSubdirectory("slipway-backup-").FullName;
        try
        {
            var (code, text, calls) = await RunAsync(script, folder, $$"""
                #!/bin/sh
                echo "$*" >>calls
                case $* in
                  *start-backup-job*) echo job-1 ;;
                  *) [ -f asked ] && echo {{end}} || { touch asked; echo RUNNING; } ;;
                esac
                """);

            Assert.Equal(exitCode, code);
            Assert.Contains(message, text, StringComparison.Ordinal);
            Assert.Equal(
                "backup start-backup-job --backup-vault-name vault --resource-arn db --iam-role-arn role --idempotency-token v1 "
                + "--lifecycle DeleteAfterDays=35 --query BackupJobId --output text",
                calls[0]);
            Assert.Equal(2, calls.Count(call => call.Contains("describe-backup-job --backup-job-id job-1", StringComparison.Ordinal)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static bool Waits(DeploymentPlan plan, PlannedResource waiting, PlannedResource job) => waiting.DependsOn.Any(urn =>
        urn == job.Urn || plan.Resources.Any(resource => resource.Urn == urn && resource.Name == "goldensignals-backup"));

    private static async Task<(int Code, string Text, string[] Calls)> RunAsync(string script, string folder, string aws)
    {
        var tool = Path.Combine(folder, "aws");
        await File.WriteAllTextAsync(tool, aws + "\n", TestContext.Current.CancellationToken);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(tool, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        var start = new ProcessStartInfo("/bin/sh", ["-c", script]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var (name, value) in new[]
        {
            ("PATH", $"{folder}:{start.Environment["PATH"]}"), ("PAUSE", "0"), ("VAULT", "vault"), ("DATABASE", "db"), ("ROLE", "role"),
            ("DAYS", "35"), ("VERSION", "v1"),
        })
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output + await errors, await File.ReadAllLinesAsync(Path.Combine(folder, "calls"), TestContext.Current.CancellationToken));
    }
}
