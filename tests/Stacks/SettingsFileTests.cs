using Slipway.Spec.Reading;
using Slipway.Stacks;
using Slipway.Stacks.Settings;
using Xunit;

namespace Slipway.Tests.Stacks;

public sealed class SettingsFileTests : IDisposable
{
    private readonly Workspace _workspace = new(Directory.CreateTempSubdirectory("slipway-settings-").FullName, "releases");

    public void Dispose() => Directory.Delete(_workspace.Root, recursive: true);

    [Theory]
    [InlineData("staging")]
    [InlineData("production")]
    public void Read_OwnStacks_HaveNoProblem(string stack)
    {
        var problems = new ProblemList();

        var file = SettingsFile.Read(Repository.Workspace, stack, problems);

        Assert.Empty(problems);
        Assert.Equal(stack, file?.Settings.Name);
    }

    [Fact]
    public void Read_Production_TakesEveryKindOfValue()
    {
        var settings = SettingsFile.Read(Repository.Workspace, "production", new ProblemList())!.Settings;

        Assert.Equal("444455556666", settings.Account.Id);
        Assert.Equal("organization/slipway/staging", settings.Account.RegistryStack);
        Assert.Equal("10.30.0.0/16", settings.Network.Cidr.ToString());
        Assert.Equal(['a', 'b', 'c'], settings.Network.Zones);
        Assert.Equal(["system 3..6", "general 3..18"], settings.Cluster.Eks!.NodePools.Select(pool => $"{pool.Name} {pool.Min}..{pool.Max}"));
        Assert.True(settings.Products.Includes("piwardrive"));
    }

    [Fact]
    public void Values_Staging_AreTextsAndJsonAsPulumiHasThem()
    {
        var file = SettingsFile.Read(Repository.Workspace, "staging", new ProblemList())!;

        Assert.Equal("111122223333", file.Values["slipway:account"]);
        Assert.Equal("true", file.Values["slipway:shared"]);
        Assert.Equal("""["a","b","c"]""", file.Values["slipway:networkZones"]);
        Assert.StartsWith("""{"system":{"instances":["m7a.large","m7i.large"],"min":2,"max":3,"disk":"60Gi"}""", file.Values["slipway:nodePools"], StringComparison.Ordinal);
    }

    [Fact]
    public void Read_BooleanAsPulumiWritesIt_IsOne()
    {
        var file = Read(WithExistingCluster("").Replace("slipway:shared: true", "slipway:shared: \"true\"", StringComparison.Ordinal));

        Assert.True(file.Settings.Account.DeclaresShared);
        Assert.Equal("true", file.Values["slipway:shared"]);
    }

    [Fact]
    public void Values_Secret_IsAPlaceholderWhetherItIsThereOrNot()
    {
        var ciphertext = WithExistingCluster("  slipway:kubeconfig: {secure: v1:c2FsdA==:Y2lwaGVydGV4dA==}\n");
        var without = WithExistingCluster("");

        Assert.Equal("[secret slipway:kubeconfig]", Read(ciphertext).Values["slipway:kubeconfig"]);
        Assert.Equal("[secret slipway:kubeconfig]", Read(without).Values["slipway:kubeconfig"]);
        Assert.Equal(["slipway:githubReleaseAppKey", "slipway:kubeconfig", "slipway:pushPassword", "slipway:secrets"], SettingsFile.SecretKeys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("slipway:region: eu-central-1", "slipway:regoin: eu-central-1", "Pulumi.test.yaml:3:3: slipway:regoin: is not a setting;", "(did you mean slipway:region?)")]
    [InlineData("slipway:region: eu-central-1", "", "Pulumi.test.yaml:1:1: slipway:region: is missing;", "pulumi config set slipway:region eu-central-1 --stack test")]
    [InlineData("slipway:networkZones: [a, b, c]", "", "Pulumi.test.yaml:1:1: slipway:networkZones: is missing;", "pulumi config set-all --path --plaintext 'slipway:networkZones[0]=a' --plaintext 'slipway:networkZones[1]=b' --plaintext 'slipway:networkZones[2]=c' --stack test")]
    [InlineData("slipway:account: \"111122223333\"", "slipway:account: 111122223333", "Pulumi.test.yaml:2:20: slipway:account: \"111122223333\" is a number", "in quotes")]
    [InlineData("slipway:shared: true", "slipway:shared: maybe", "Pulumi.test.yaml:5:19: slipway:shared: \"maybe\"", "true")]
    [InlineData("slipway:networkCidr: 10.20.0.0/16", "slipway:networkCidr: 10.20.0.1/16", "Pulumi.test.yaml:7:24: slipway:networkCidr: \"10.20.0.1/16\"", "is not an address range")]
    [InlineData("slipway:networkCidr: 10.20.0.0/16", "slipway:networkCidr: 11.20.0.0/16", "Pulumi.test.yaml:7:24: slipway:networkCidr: \"11.20.0.0/16\"", "is not a private range")]
    [InlineData("slipway:networkCidr: 10.20.0.0/16", "slipway:networkCidr: 10.0.0.0/8", "Pulumi.test.yaml:7:24: slipway:networkCidr: \"10.0.0.0/8\"", "has the wrong size; allowed: /16 to /20")]
    [InlineData("slipway:networkZones: [a, b, c]", "slipway:networkZones: [a, z]", "Pulumi.test.yaml:8:29: slipway:networkZones[1]: \"z\"", "zone letter")]
    [InlineData("slipway:natGateways: one", "slipway:natGateways: per-zne", "Pulumi.test.yaml:9:24: slipway:natGateways: \"per-zne\"", "(did you mean per-zone?)")]
    [InlineData("slipway:clusterVersion: \"1.35\"", "slipway:clusterVersion: \"1.19\"", "Pulumi.test.yaml:10:27: slipway:clusterVersion: \"1.19\"", "allowed: 1.34, 1.35")]
    [InlineData("slipway:runners: in-cluster", "slipway:kubeconfig: {secure: v1:abc}", "slipway:kubeconfig: has no effect, since", "slipway:cluster is eks")]
    [InlineData("min: 2, max: 3", "min: 4, max: 3", "Pulumi.test.yaml:13:43: slipway:nodePools.system.min:", "4 is above max, which is 3")]
    [InlineData("min: 2, max: 3", "mni: 2, max: 3", "slipway:nodePools.system.mni", "did you mean min?")]
    [InlineData("slipway:domain: staging.slipway.example", "slipway:domain: {secure: v1:abc}", "slipway:domain: is encrypted, but is no secret", "write its value plainly")]
    [InlineData("slipway:runners: in-cluster", "aws:region: eu-central-1", "aws:region: has no effect, since the program declares its providers itself", "(did you mean region?)")]
    [InlineData("slipway:runners: in-cluster", "runners: in-cluster", "runners: has no namespace", "write slipway:runners")]
    [InlineData("slipway:databaseRestoreWindow: 7d", "slipway:databaseRestoreWindow: 36d", "slipway:databaseRestoreWindow: \"36d\"", "is not a number of days from 1d to 35d")]
    [InlineData("slipway:databaseRestoreWindow: 7d", "slipway:databaseRestoreWindow: 36h", "slipway:databaseRestoreWindow: \"36h\"", "is not a number of days from 1d to 35d")]
    [InlineData("slipway:runners: in-cluster", "slipway:cachePasswordVersion: \"0\"", "slipway:cachePasswordVersion: \"0\"", "version")]
    [InlineData("slipway:runners: in-cluster", "slipway:subdomainStacks: [staging]", "slipway:subdomainStacks[0]: \"staging\"", "organization/slipway/staging")]
    [InlineData("config:", "configuration:", "Pulumi.test.yaml:1:1: config: is missing", "under config")]
    [InlineData("config:", "config: [", "Pulumi.test.yaml:", "not valid YAML")]
    public void Read_OneMistake_SaysWhereAndWhatToDo(string right, string wrong, string begins, string ends)
    {
        var problem = Assert.Single(Problems(Good.Replace(right, wrong, StringComparison.Ordinal)), problem => problem.Contains(ends, StringComparison.Ordinal));

        Assert.Contains(begins, problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_SeveralMistakes_ReportsAllInTheOrderOfTheFile()
    {
        var wrong = Good
            .Replace("\"111122223333\"", "\"1\"", StringComparison.Ordinal)
            .Replace("ownsAccount: true", "ownsAccount: 1", StringComparison.Ordinal)
            .Replace("slipway:natGateways", "slipway:natGateway", StringComparison.Ordinal)
            .Replace("slipway:githubPlan: team", "slipway:githubPlan: gold", StringComparison.Ordinal);

        Assert.Equal(["slipway:natGateways", "slipway:account", "slipway:ownsAccount", "slipway:natGateway", "slipway:githubPlan"], Problems(wrong).Select(problem => problem.Split(": ")[1]));
    }

    [Fact]
    public void Read_EmptyListOfProducts_MeansNone()
    {
        Assert.False(Read(Good + "  slipway:products: []\n").Settings.Products.Includes("piwardrive"));
        Assert.True(Read(Good).Settings.Products.Includes("piwardrive"));
    }

    [Fact]
    public void Read_SecretInTheOpen_TellsTheCommandAndNotTheValue()
    {
        var problem = Assert.Single(Problems(WithExistingCluster("  slipway:kubeconfig: my-plain-token\n")));

        Assert.EndsWith("slipway:kubeconfig: is written in the open; set it with: pulumi config set --secret slipway:kubeconfig --stack test", problem, StringComparison.Ordinal);
        Assert.DoesNotContain("my-plain-token", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_EksSettingsOfAnExistingCluster_HaveNoEffect() =>
        Assert.Contains(
            Problems(Good + "  slipway:cluster: existing\n"),
            problem => problem.EndsWith("slipway:clusterVersion: has no effect, since slipway:cluster is existing", StringComparison.Ordinal));

    [Theory]
    [InlineData("tset", "\"tset\" is not a stack; allowed: test (did you mean test?)")]
    [InlineData("../test", "\"../test\" is not a stack; allowed: test")]
    public void Read_UnknownStack_NamesTheOnesThereAre(string stack, string message)
    {
        File.WriteAllText(_workspace.SettingsPath("test"), Good);
        var problems = new ProblemList();

        Assert.Null(SettingsFile.Read(_workspace, stack, problems));
        Assert.Contains(message, Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    private const string Good = """
        config:
          slipway:account: "111122223333"
          slipway:region: eu-central-1
          slipway:ownsAccount: true
          slipway:shared: true
          slipway:domain: staging.slipway.example
          slipway:networkCidr: 10.20.0.0/16
          slipway:networkZones: [a, b, c]
          slipway:natGateways: one
          slipway:clusterVersion: "1.35"
          slipway:clusterAdministrators: ["arn:aws:iam::111122223333:role/slipway-deploy"]
          slipway:nodePools:
            system: {instances: [m7a.large], min: 2, max: 3}
          slipway:databaseInstance: db.t4g.medium
          slipway:databaseStorage: 20Gi
          slipway:databaseStandby: false
          slipway:databaseRestoreWindow: 7d
          slipway:cacheInstance: cache.t4g.small
          slipway:cacheStandby: false
          slipway:backupVault: false
          slipway:monthlyBudget: "1500"
          slipway:accountContacts: [platform@slipway.example]
          slipway:githubOwner: slipway-demo
          slipway:githubPlan: team
          slipway:runners: in-cluster

        """;

    private static string WithExistingCluster(string more) =>
        string.Join('\n', Good.Split('\n').Where(line => !line.Contains("slipway:cluster", StringComparison.Ordinal) && !line.Contains("nodePools", StringComparison.Ordinal) && !line.Contains("system:", StringComparison.Ordinal)))
        + "  slipway:cluster: existing\n" + more;

    private SettingsFile Read(string text)
    {
        File.WriteAllText(_workspace.SettingsPath("test"), text);
        var problems = new ProblemList();
        return SettingsFile.Read(_workspace, "test", problems) ?? throw new ProblemsException([.. problems]);
    }

    private List<string> Problems(string text)
    {
        File.WriteAllText(_workspace.SettingsPath("test"), text);
        var problems = new ProblemList();
        Assert.Null(SettingsFile.Read(_workspace, "test", problems));
        return [.. problems.Select(problem => problem.ToString())];
    }
}
