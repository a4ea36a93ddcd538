using Slipway.Tests.Stacks;

namespace Slipway.Tests.Live;

/// <summary>The scripts of this repository's workflows beside a product, with stand-ins of GitHub, Pulumi, the cluster and the command.</summary>
internal sealed class OwnScripts : IDisposable
{
    public const string Commit = "0123456789abcdef0123456789abcdef01234567";

    private readonly ScriptRun _run = new(Files());

    private readonly Dictionary<string, string> _environment = new(StringComparer.Ordinal)
    {
        ["GITHUB_REPOSITORY"] = "demo/slipway",
        ["GITHUB_REF_NAME"] = "main",
        ["GITHUB_SERVER_URL"] = "https://github.com",
        ["GITHUB_RUN_ID"] = "7",
        ["GH_TOKEN"] = "none",
        ["PRODUCT"] = "shop",
    };

    public string Output => _run.Output;

    public IReadOnlyList<string> Calls => _run.Calls;

    public void Dispose() => _run.Dispose();

    public void StandIn(string tool, string body) => _run.StandIn(tool, body);

    public void StandIn(string tool, string place, string body) => _run.StandIn(tool, place, body);

    public string Read(string path) => _run.Read(path);

    public void Change(string path, string content) => _run.Change(path, content);

    /// <summary>GitHub's answers; the token is read first, as the real one does.</summary>
    public void Github(string body) => _run.StandIn("curl", "cat \"$(sed 's/.*--config \\([^ ]*\\).*/\\1/' <<<\"$*\")\" >/dev/null\n" + body);

    public void Ask(params (string Name, string Value)[] values)
    {
        foreach (var (name, value) in values)
        {
            _environment[name] = value;
        }
    }

    public void Promotable()
    {
        Planned();
        Github($$"""
            case $* in
              *artifacts?per_page*) echo '{"artifacts": [{"id": 5, "name": "evidence-smoke-{{Commit}}", "expired": false},
                {"id": 4, "name": "evidence-smoke-other", "expired": false}]}' ;;
              *artifacts/5/zip*) echo zip ;;
            esac
            """);
        _run.StandIn("unzip", "echo '{}'");
    }

    // The command, which shows a plan where it is asked for one.
    public void Planned() => _run.StandIn("slipway", "slipway", """
        [[ $1 != preview ]] || echo '{"resources": [
          {"product": "shop", "type": "github:index/x:X", "inputs": {"repository": "${shop.name}"}},
          {"product": "shop", "type": "github:index/y:Y", "inputs": {"repository": "shop-repository"}},
          {"product": "shop", "type": "kubernetes:argoproj.io/v1alpha1:Rollout",
            "inputs": {"metadata": {"name": "web", "namespace": "shop-space"}}}]}' >"${*: -1}"
        """);

    public (int ExitCode, string Text) Run(string script, params string[] arguments) => _run.Run($".github/scripts/{script}", _environment, arguments);

    private static Dictionary<string, string> Files()
    {
        var root = Repository.Workspace.Root;
        var scripts = Directory.EnumerateFiles(Path.Combine(root, ".github", "scripts"))
            .Concat(["infra/Pipelines/Scripts/messages.sh", "infra/Pipelines/Scripts/watch.sh"])
            .ToDictionary(path => Path.GetRelativePath(root, Path.Combine(root, path)), path => File.ReadAllText(Path.Combine(root, path)), StringComparer.Ordinal);
        scripts["products/shop.yaml"] = "name: shop\n";
        scripts["products/defaults.yaml"] = "{}\n";
        scripts["releases/first/shop.yaml"] = $"""
            running: r2
            releases:
              r2:
                services:
                  web:
                    commit: {Commit}
              r1:
                services:
                  web:
                    commit: {new string('a', 40)}

            """;
        return scripts;
    }
}
