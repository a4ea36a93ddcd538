using Slipway.Observability.Closure;
using Slipway.Pipelines.Measuring;
using Slipway.Policy;
using Slipway.Policy.Observability;
using Slipway.Policy.Ownership;
using Slipway.Spec;
using Slipway.Spec.Reading;
using Slipway.Spec.Requirements;
using Slipway.Stacks.Settings;

namespace Slipway.Stacks;

/// <summary>What the rules know of an environment before anything is declared.</summary>
public static class WrittenEnvironments
{
    public static WrittenEnvironment Of(Workspace workspace, EnvironmentSettings settings, ProductCatalog catalog)
    {
        var products = catalog.Products.Where(product => settings.Products.Includes(product.Name)).ToList();
        var watched = WatchedEnvironments.Of(settings, products);
        return new(settings.Name, products.Select(product => product.Name))
        {
            Catalog = catalog,
            HostedRunners = settings.Cluster.Runners == Runners.GithubHosted,
            GithubPlan = settings.Github.Plan,
            Accounts = [.. Accounts(workspace, settings)],
            Requirements = RequirementRows.Read(workspace.Root),
            Alerts = AlertClosure.For(watched),
            UnknownMetrics = MetricUsers.Breaches(watched, MetricUsers.SourcesOf(watched), watched.Products.SelectMany(ScriptQuestions.Of)),
            UnpushedMetrics = PushedContract.Breaches(watched),
            UnwatchedSignals = AbsenceGaps.In(watched),
        };
    }

    // Wrong settings of another stack are that stack's to report.
    private static IEnumerable<OwnedAccount> Accounts(Workspace workspace, EnvironmentSettings settings) =>
        from stack in workspace.StackNames()
        let account = (stack == settings.Name ? settings : SettingsFile.Read(workspace, stack, new ProblemList())?.Settings)?.Account
        where account is not null
        select new OwnedAccount
        {
            Stack = stack,
            Account = account.Id,
            IsOwner = account.IsOwned,
            DeclaresShared = account.DeclaresShared,
            RegistryStack = account.RegistryStackName,
            RegistryReaders = account.RegistryReaders,
        };
}
