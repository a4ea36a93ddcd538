using Slipway.Spec.Alerts;
using Slipway.Spec.Components;
using Slipway.Spec.Decisions;
using Slipway.Spec.Delivery;
using Slipway.Spec.Duties;
using Slipway.Spec.Environments;
using Slipway.Spec.Files;
using Slipway.Spec.Governance;
using Slipway.Spec.LoadTests;
using Slipway.Spec.Objectives;
using Slipway.Spec.Observing;
using Slipway.Spec.Pipeline;
using Slipway.Spec.Promotion;
using Slipway.Spec.Reading;
using Slipway.Spec.Repositories;
using Slipway.Spec.Retention;
using Slipway.Spec.Rollback;
using Slipway.Spec.Runbooks;
using Slipway.Spec.Secrets;
using Slipway.Spec.Support;
using Slipway.Spec.Testing;

namespace Slipway.Spec;

/// <summary>All that is said about one product.</summary>
public sealed record ProductSpec
{
    public static readonly Shape<ProductSpec> Shape = Shapes.Record("product", "All that is said about one product.", f => new ProductSpec
    {
        Name = f.Required("name", Shapes.DnsLabel, "its name, which is also its file's", example: "shop"),
        Description = f.Required("description", Shapes.FreeText, "what it is", example: "Scans systems and reports on them"),
        Team = f.Required("team", Shapes.DnsLabel, "the team that owns it", example: "platform"),
        Repository = f.Required("repository", RepositorySpec.Shape, "its repository",
            example: "{name: shop, teams: {platform: maintain}}"),
        Support = f.Required("support", SupportSpec.Shape, "where help is found",
            example: "{contacts: {Platform team: \"#platform\"}}"),
        Components = f.Named("components", ComponentSpec.Shape, "its parts that run on their own",
            example: "{api: {kind: service, image: shop-api, port: 8000}}", names: Shapes.DnsLabel),
        Dependencies = f.Named("dependencies", DependencySpec.Shape, "what they depend on",
            example: "{database: {engine: postgresql, connects-with: DATABASE_URL}}", names: Shapes.DnsLabel),
        Registry = f.Required("registry", RegistrySpec.Shape, "where its images are",
            example: "{kind: ecr}"),
        Ingress = f.Required("ingress", IngressSpec.Shape, "how users reach it",
            example: "{controller: traefik}"),
        Platforms = f.Named("platforms", HostedPlatformSpec.Shape, "the hosting platforms that it uses",
            example: "{vercel: {secrets: [VERCEL_TOKEN]}}", names: Shapes.DnsLabel),
        Secrets = f.Named("secrets", SecretSpec.Shape, "its secrets",
            example: "{SENTRY_DSN: {from: settings}}", names: Shapes.VariableName),
        Variables = f.Map("variables", SpecShapes.Value, "variables of the repository",
            example: "{PERFORMANCE_THRESHOLD: \"10\"}", names: Shapes.VariableName),
        Features = f.Named("features", FeatureSpec.Shape, "features that are switched by a variable",
            example: "{new-dashboard: {variable: FEATURE_NEW_DASHBOARD, text: The new dashboard}}", names: Shapes.DnsLabel),
        Branches = f.Named("branches", BranchSpec.Shape, "how long-lived branches are protected",
            example: "{main: {approvals: 2}}", names: Shapes.RefPattern),
        PullRequests = f.Required("pull-requests", PullRequestSpec.Shape, "what every pull request has to be like",
            example: "{titles: conventional}"),
        IssueTemplates = f.Named("issue-templates", IssueTemplateSpec.Shape, "forms for issues",
            example: "{post-mortem: {title: Post-mortem, description: What happened, sections: [Cause]}}", names: Shapes.DnsLabel),
        Environments = f.Named("environments", EnvironmentSpec.Shape, "the places where it runs",
            example: "{live: {purpose: What users use, url: \"https://app.example\", deploys: automatic}}", names: Shapes.DnsLabel),
        Monitoring = f.Required("monitoring", MonitoringSpec.Shape, "how often it is measured",
            example: "{scrape: 15s}"),
        Data = f.Required("data", DataSpec.Shape, "how data are treated",
            example: "{personal: true}"),
        Coverage = f.Required("coverage", CoverageSpec.Shape, "how much of the code tests must run through",
            example: "{floor: 80%}"),
        Tests = f.Named("tests", TestSuiteSpec.Shape, "its suites of tests",
            example: "{unit: {component: api, tool: pytest, coverage: true}}", names: Shapes.DnsLabel),
        LoadTests = f.Optional("load-tests", LoadTestsSpec.Shape, "how it is put under load",
            example: "{tool: k6, file: load.js, scenarios: {load: {users: 10, duration: 5m, against: local}}}"),
        Pipeline = f.Required("pipeline", PipelineSpec.Shape, "what happens on the way from a commit to an environment",
            example: "{images: {fails-on: high}}"),
        DependencyUpdates = f.Required("dependency-updates", DependencyUpdatesSpec.Shape, "how dependencies are kept up to date",
            example: "{schedule: {every: day}}"),
        Strategies = f.Named("strategies", DeliveryStrategySpec.Shape, "the usual compositions of delivery steps",
            example: "{rolling: {steps: [{shift: 100%}, {check: health}]}}", names: Shapes.DnsLabel),
        Delivery = f.Named("delivery", DeliverySpec.Shape, "how a version gets into each environment",
            example: "{live: {strategy: canary, watches: [errors]}}", names: Shapes.DnsLabel),
        Promotion = f.Named("promotion", PromotionSpec.Shape, "what each environment asks of the one before",
            example: "{live: {from: test, evidence: {smoke: {younger-than: 7d}}}}", names: Shapes.DnsLabel),
        Dashboard = f.Map("dashboard", Shapes.List(SignalName.Shape), "the groups of its dashboard and what they show",
            example: "{application: [error-rate]}", names: Shapes.DnsLabel),
        Objectives = f.Named("objectives", ObjectiveSpec.Shape, "what it aims for",
            example: "{error-rate: {signal: error-rate, below: 1%}}", names: Shapes.DnsLabel),
        Channels = f.Named("channels", ChannelSpec.Shape, "ways to reach people",
            example: "{team: {kind: slack, channel: \"#shop\", secret: SLACK_WEBHOOK_URL}}", names: Shapes.DnsLabel),
        Routing = f.Required("routing", RoutingSpec.Shape, "which alerts go where",
            example: "{default: [team]}"),
        Alerts = f.Named("alerts", AlertSpec.Shape, "who is told what",
            example: "{errors_high: {objective: error-rate, severity: critical}}", names: SpecShapes.Metric),
        Rollback = f.Required("rollback", RollbackSpec.Shape, "when and how it goes back to the version before",
            example: "{triggers: {errors: {signal: error-rate, above: 5%, strategy: fast}}}"),
        Files = f.Named("files", FileSpec.Shape, "files that are generated into the repository",
            example: "{pytest.ini: {format: ini, content: {pytest: {testpaths: tests}}}}"),
        Duties = f.Named("duties", DutySpec.Shape, "what the team does again and again",
            example: "{weekly: {every: week, title: Weekly tasks, tasks: [Update dependencies]}}", names: Shapes.DnsLabel),
        Digests = f.Named("digests", DigestSpec.Shape, "summaries that are sent again and again",
            example: "{daily: {every: day, to: [team], contains: [alerts]}}", names: Shapes.DnsLabel),
        Runbooks = f.Named("runbooks", RunbookSpec.Shape, "pages that say what to do",
            example: "{rollback: {title: Going back, steps: [See what runs]}}", names: Shapes.DnsLabel),
        Future = f.Named("future", FutureSpec.Shape, "what is planned",
            example: "{canary: {text: Canary deployments}}", names: Shapes.DnsLabel),
        Decisions = f.Named("decisions", DecisionSpec.Shape,
            "what was decided where the document leaves a choice",
            example: "{SHOP-1: {text: Nobody said who may approve, choice: The owning team}}", names: SpecShapes.DecisionId),
    }, ProductChecks.Check);

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required string Team { get; init; }

    public required RepositorySpec Repository { get; init; }

    public required SupportSpec Support { get; init; }

    public IReadOnlyList<ComponentSpec> Components { get; init; } = [];

    public IReadOnlyList<DependencySpec> Dependencies { get; init; } = [];

    public required RegistrySpec Registry { get; init; }

    public required IngressSpec Ingress { get; init; }

    public IReadOnlyList<HostedPlatformSpec> Platforms { get; init; } = [];

    public IReadOnlyList<SecretSpec> Secrets { get; init; } = [];

    public IReadOnlyList<NamedValue<string>> Variables { get; init; } = [];

    public IReadOnlyList<FeatureSpec> Features { get; init; } = [];

    public IReadOnlyList<BranchSpec> Branches { get; init; } = [];

    public required PullRequestSpec PullRequests { get; init; }

    public IReadOnlyList<IssueTemplateSpec> IssueTemplates { get; init; } = [];

    public IReadOnlyList<EnvironmentSpec> Environments { get; init; } = [];

    public required MonitoringSpec Monitoring { get; init; }

    public required DataSpec Data { get; init; }

    public required CoverageSpec Coverage { get; init; }

    public IReadOnlyList<TestSuiteSpec> Tests { get; init; } = [];

    public LoadTestsSpec? LoadTests { get; init; }

    public required PipelineSpec Pipeline { get; init; }

    public required DependencyUpdatesSpec DependencyUpdates { get; init; }

    public IReadOnlyList<DeliveryStrategySpec> Strategies { get; init; } = [];

    public IReadOnlyList<DeliverySpec> Delivery { get; init; } = [];

    public IReadOnlyList<PromotionSpec> Promotion { get; init; } = [];

    public IReadOnlyList<NamedValue<IReadOnlyList<SignalName>>> Dashboard { get; init; } = [];

    public IReadOnlyList<ObjectiveSpec> Objectives { get; init; } = [];

    public IReadOnlyList<ChannelSpec> Channels { get; init; } = [];

    public required RoutingSpec Routing { get; init; }

    public IReadOnlyList<AlertSpec> Alerts { get; init; } = [];

    public required RollbackSpec Rollback { get; init; }

    public IReadOnlyList<FileSpec> Files { get; init; } = [];

    public IReadOnlyList<DutySpec> Duties { get; init; } = [];

    public IReadOnlyList<DigestSpec> Digests { get; init; } = [];

    public IReadOnlyList<RunbookSpec> Runbooks { get; init; } = [];

    public IReadOnlyList<FutureSpec> Future { get; init; } = [];

    public IReadOnlyList<DecisionSpec> Decisions { get; init; } = [];

    /// <summary>The hash of what the file says, defaults included; evidence is for one revision. Empty where no file was read.</summary>
    public string Revision { get; init; } = "";

    /// <summary>By the path of an entry, the keys that its file leaves open and the house gives.</summary>
    public ILookup<string, string> LeftOpen { get; init; } = Array.Empty<string>().ToLookup(key => key, StringComparer.Ordinal);
}
