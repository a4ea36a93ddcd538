using Slipway.Cli.CommandLine;
using Slipway.Cli.Engine;
using Slipway.Observability.Watching;
using Slipway.Plan;
using Slipway.Policy;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Stacks;
using Slipway.Stacks.Settings;

namespace Slipway.Cli.Stacks;

/// <summary>The environments of the repository that the command was started in.</summary>
internal sealed class EnvironmentStacks : IStackSource
{
    /// <summary>The project in Pulumi.yaml; its name is the prefix of every setting.</summary>
    private const string Project = "slipway";

    private const string House = "house";

    private readonly string workingDirectory;
    private readonly OmittedEntry? omitted;
    private readonly TimeProvider? clock;
    private Workspace? found;

    public EnvironmentStacks(string workingDirectory, OmittedEntry? omitted = null, TimeProvider? clock = null)
    {
        this.workingDirectory = workingDirectory;
        this.omitted = omitted;
        this.clock = clock;
    }

    public IReadOnlyList<string> Names => Workspace.StackNames();

    public string Root => Workspace.Root;

    public string ProductsFolder => Workspace.ProductsDirectory;

    public IReadOnlyList<string> Products => !Directory.Exists(Workspace.ProductsDirectory) ? [] :
    [
        .. Directory.EnumerateFiles(Workspace.ProductsDirectory, "*.yaml")
            .Select(path => Path.GetFileNameWithoutExtension(path))
            .Where(name => name != "defaults")
            .Order(StringComparer.Ordinal),
    ];

    public ProductCatalog Catalog
    {
        get
        {
            var problems = new ProblemList();
            var catalog = ProductFiles.Load(Workspace.Root, problems, omitted);
            problems.ThrowIfAny();
            return catalog;
        }
    }

    // Only when a command asks: `--help` works everywhere.
    private Workspace Workspace => found ??= Workspace.Discover(workingDirectory)
        ?? throw new UsageException("there is no Pulumi.yaml here or in a folder above; start slipway inside the repository");

    public IStackSource Without(OmittedEntry entry) => new EnvironmentStacks(workingDirectory, entry, clock);

    public async Task<DeploymentPlan> PlanAsync(string stack, string? releases, string? settingsOf = null)
    {
        var (file, catalog) = Read(settingsOf ?? stack);
        var workspace = releases is null ? Workspace with { Clock = clock } : Workspace with { ReleasesDirectory = releases };

        // What people wrote is judged while the program runs.
        var judging = Task.Run(() => Mistakes(WrittenEnvironments.Of(workspace, file.Settings, catalog)));
        try
        {
            var plan = await OfflineEngine.RunAsync(Request(stack, file, catalog), options => new EnvironmentStack(options, workspace, catalog)).ConfigureAwait(false);
            var (written, mistakes) = await judging.ConfigureAwait(false);
            return RuleBook.Judge(new PlannedEnvironment(plan, written), mistakes);
        }
        catch (EngineFailedException exception) when (exception.InnerException is ProblemsException { Problems.Count: > 0 } found)
        {
            throw new ProblemsException(found.Problems);
        }
    }

    public WatchedEnvironment WatchedIn(string stack)
    {
        var (file, catalog) = Read(stack);
        return Watched(file, catalog);
    }

    private static (WrittenEnvironment Written, IReadOnlyList<Finding> Mistakes) Mistakes(WrittenEnvironment written) =>
        (written, [.. RuleBook.Mistakes(written)]);

    private static WatchedEnvironment Watched(SettingsFile file, ProductCatalog catalog) =>
        WatchedEnvironments.Of(file.Settings, catalog.Products.Where(product => file.Settings.Products.Includes(product.Name)));

    private (SettingsFile File, ProductCatalog Catalog) Read(string stack)
    {
        // Neither needs the other, and both run code for the first time.
        var root = Workspace.Root;
        var others = new ProblemList();
        var reading = Task.Run(() => ProductFiles.Load(root, others, omitted));
        var problems = new ProblemList();
        var file = SettingsFile.Read(Workspace, stack, problems);
        var catalog = reading.GetAwaiter().GetResult();
        problems.AddRange(others);
        return file is null || problems.Count > 0 ? throw new ProblemsException([.. problems]) : (file, catalog);
    }

    private EngineRequest Request(string stack, SettingsFile file, ProductCatalog catalog) => new()
    {
        Project = Project,
        Stack = stack,
        Settings = new Dictionary<string, string>(file.Values)
        {
            [SecretSettings.FullKey] = SecretSettings.WithoutValues(catalog.Products),
        },
        SecretKeys = SettingsFile.SecretKeys,
        Products = Products,
        Decisions = [.. catalog.Products.SelectMany(product => DecisionsOf(product, catalog.Origins[product.Name])).Distinct()],
        Cloud = new CloudFacts
        {
            Region = file.Settings.Account.Region,
            Account = file.Settings.Account.Id,
            Zones = [.. file.Settings.Network.Zones.Select(zone => zone.ToString())],
        },
    };

    // What the house decided is inherited by every product and told once.
    private static IEnumerable<Decision> DecisionsOf(ProductSpec product, OriginMap origins) =>
        product.Decisions.Select(decision => new Decision(
            origins[$"decisions.{decision.Name}.text"]?.Inherited == true ? House : product.Name,
            decision.Name,
            decision.Text,
            decision.Choice));
}
