using System.Security.Cryptography;
using System.Text;
using Slipway.Catalog;
using Slipway.Tests.Pipelines;
using Xunit;

namespace Slipway.Tests.Live;

/// <summary>Getting what a runner lacks, from servers on loopback that have small programs of the same names.</summary>
[Trait("Script", Script)]
public sealed class ToolScriptTests : IDisposable
{
    private const string Script = ".github/scripts/get-tools.sh";
    private const string Said = "#!/bin/sh\necho it works\n";
    private const string Kubectl = "/v1.2.3/bin/linux/amd64/kubectl";

    // What the script itself runs; nothing else is on the runner.
    private static readonly string[] s_there =
        ["bash", "sh", "mkdir", "curl", "sha256sum", "chmod", "unzip", "tar", "gzip", "cp"];

    private readonly ScriptRun _run = new(Products.FilesOf("piwardrive"));
    private readonly string _folder = Directory.CreateTempSubdirectory("slipway-runner-").FullName;
    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal)
    {
        [Kubectl] = Encoding.UTF8.GetBytes(Said),
        ["/awscli-exe-linux-x86_64-2.3.4.zip"] = Archives.Zip("aws/install", "#!/bin/sh\nprintf '#!/bin/sh\\necho it works\\n' >\"$4/aws\"\nchmod +x \"$4/aws\"\n"),
        ["/v3.4.5/gh_3.4.5_linux_amd64.tar.gz"] = Archives.Tar("gh_3.4.5_linux_amd64/bin/gh", Said),
    };

    private readonly LoopbackServer _server;
    private readonly Dictionary<string, string> _environment;

    public ToolScriptTests()
    {
        _files[Kubectl + ".sha256"] = Encoding.UTF8.GetBytes(Hash(_files[Kubectl]));
        _server = LoopbackServer.Of(_files);
        Directory.CreateDirectory(Path.Combine(_folder, "bin"));
        foreach (var program in s_there)
        {
            var place = Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(path => Path.Combine(path, program)).First(File.Exists);
            File.CreateSymbolicLink(Path.Combine(_folder, "bin", program), place);
        }

        _environment = new(StringComparer.Ordinal)
        {
            ["PATH"] = Path.Combine(_folder, "bin"),
            ["RUNNER_TEMP"] = _folder,
            ["GITHUB_PATH"] = Path.Combine(_folder, "github-path"),
            ["KUBECTL"] = "1.2.3",
            ["AWS_CLI"] = "2.3.4",
            ["AWS_CLI_SHA256"] = Hash(_files["/awscli-exe-linux-x86_64-2.3.4.zip"]),
            ["GH"] = "3.4.5",
            ["GH_SHA256"] = Hash(_files["/v3.4.5/gh_3.4.5_linux_amd64.tar.gz"]),
            ["KUBECTL_FROM"] = _server.Url,
            ["AWS_CLI_FROM"] = _server.Url,
            ["GH_FROM"] = _server.Url,
        };
    }

    public void Dispose()
    {
        _run.Dispose();
        _server.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Runner_WithoutAnything_GetsEveryTool()
    {
        Assert.Equal((0, ""), Get());

        var tools = Assert.Single(File.ReadAllLines(_environment["GITHUB_PATH"]));
        _environment["PATH"] += ":" + tools;
        _run.Change("all.sh", "kubectl && aws && gh");
        Assert.Equal((0, "it works\nit works\nit works\n"), _run.Run("all.sh", _environment));
    }

    [Fact]
    public void Runner_ThatHasATool_KeepsIt()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "bin", "kubectl"), "/bin/true");

        Assert.Equal((0, ""), Get());
        Assert.DoesNotContain(_server.Asked, call => call.Request.Contains("kubectl", StringComparison.Ordinal));
    }

    [Fact]
    public void Tool_WithoutAVersion_IsNotWanted()
    {
        _environment["GH"] = "";

        Assert.Equal((0, ""), Get());
        Assert.DoesNotContain(_server.Asked, call => call.Request.Contains("gh_", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Kubectl, "kubectl")]
    [InlineData("/awscli-exe-linux-x86_64-2.3.4.zip", "aws.zip")]
    [InlineData("/v3.4.5/gh_3.4.5_linux_amd64.tar.gz", "gh.tar.gz")]
    public void Download_ThatSomebodyChanged_IsRefusedAndNotInstalled(string path, string file)
    {
        _files[path] = Encoding.UTF8.GetBytes("something else");

        var (exitCode, text) = Get();

        Assert.Equal(1, exitCode);
        Assert.Matches($"::error::{file} is not what it should be: its hash is not [0-9a-f]{{64}}\n$", text);
        Assert.False(File.Exists(_environment["GITHUB_PATH"]));
    }

    [Fact]
    public void Download_ThatIsNotThere_FailsWithItsAddress()
    {
        _environment["GH"] = "9.9.9";

        var (exitCode, text) = Get();

        Assert.Equal(1, exitCode);
        Assert.EndsWith($"::error::{_server.Url}/v9.9.9/gh_9.9.9_linux_amd64.tar.gz cannot be had\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Workflow_TellsTheScriptVersionsAndHashesOfTheCatalogue()
    {
        var step = WorkflowView.Of("piwardrive", "deploy-production.yml").Jobs.SelectMany(job => job.Steps).First(step => step.Lines.Contains($"bash {Script}"));

        Assert.Equal((PinnedTools.Kubectl.Version, PinnedTools.AwsCli.Version, PinnedTools.Gh.Version), (step.Variable("KUBECTL"), step.Variable("AWS_CLI"), step.Variable("GH")));
        Assert.Equal((PinnedTools.AwsCli.Sha256, PinnedTools.Gh.Sha256), (step.Variable("AWS_CLI_SHA256"), step.Variable("GH_SHA256")));
    }

    private (int ExitCode, string Text) Get() => _run.Run(Script, _environment);

    private static string Hash(byte[] file) => Convert.ToHexStringLower(SHA256.HashData(file));
}
