using Slipway.Spec.Pipeline;
using Slipway.Spec.Reading;

namespace Slipway.Spec;

/// <summary>Whether every name that a product's file refers to is declared in it.</summary>
internal sealed class ProductReferences(ProductSpec product, Check check)
{
    private const string Local = "local";

    private readonly List<string> components = [.. product.Components.Select(item => item.Name)];
    private readonly List<string> dependencies = [.. product.Dependencies.Select(item => item.Name)];
    private readonly List<string> environments = [.. product.Environments.Select(item => item.Name)];
    private readonly List<string> secrets = [.. product.Secrets.Select(item => item.Name)];
    private readonly List<string> channels = [.. product.Channels.Select(item => item.Name)];
    private readonly List<string> objectives = [.. product.Objectives.Select(item => item.Name)];
    private readonly List<string> workflows = [.. product.Pipeline.Workflows.Select(item => item.Id)];
    private readonly List<string> future = [.. product.Future.Select(item => item.Name)];

    public void Check()
    {
        foreach (var item in product.Components)
        {
            All("secret", secrets, item.Secrets, "components", item.Name, "secrets");
            All("dependency", dependencies, item.Needs, "components", item.Name, "needs");
            One("secret", secrets, item.Metrics?.Token, "components", item.Name, "metrics", "token");
        }

        foreach (var item in product.Dependencies)
        {
            One("component", components, item.InFrontOf, "dependencies", item.Name, "in-front-of");
            if (item.Provided == Components.DependencyProvision.External)
            {
                One("secret or variable", [.. secrets, .. Variables()], item.ConnectsWith, "dependencies", item.Name, "connects-with");
            }

            All("environment", environments, item.Environments, "dependencies", item.Name, "environments");
        }

        foreach (var item in product.Secrets)
        {
            All("environment", environments, item.Environments, "secrets", item.Name, "environments");
            One("source", [.. dependencies, "cluster"], item.From.Thing, "secrets", item.Name, "from");
        }

        foreach (var item in product.Platforms)
        {
            All("secret", secrets, item.Secrets, "platforms", item.Name, "secrets");
        }

        One("secret", secrets, product.Registry.Username, "registry", "username");
        One("secret", secrets, product.Registry.Password, "registry", "password");
        One("secret", secrets, product.Coverage.Token, "coverage", "token");
        One("branch", [.. product.Branches.Select(branch => branch.Name)], product.Repository.DefaultBranch, "repository", "default-branch");
        foreach (var item in product.Environments)
        {
            One("secret", secrets, item.ClusterAccess, "environments", item.Name, "cluster-access");
            Names("component", components, item.Urls.Select(url => url.Name), "environments", item.Name, "urls");
            Names("feature", product.Features.Select(feature => feature.Name), item.Features.Select(feature => feature.Name), "environments", item.Name, "features");
            Names("dependency", dependencies, item.Databases.Select(database => database.Name), "environments", item.Name, "databases");
        }

        Tests();
        Delivery();
        Watching();
        foreach (var workflow in product.Pipeline.Workflows)
        {
            Workflow(workflow);
        }
    }

    private void Tests()
    {
        var scripts = product.Pipeline.Scripts.Select(script => script.Name).ToList();
        foreach (var item in product.Tests)
        {
            One("component", components, item.Component, "tests", item.Name, "component");
            One("script", scripts, item.Script, "tests", item.Name, "script");
            All("dependency", dependencies, item.Needs, "tests", item.Name, "needs");
            All("secret", secrets, item.Secrets, "tests", item.Name, "secrets");
            All("objective", objectives, item.Holds, "tests", item.Name, "holds");
            All("operation", Operations(), item.Requests, "tests", item.Name, "requests");
        }

        if (product.LoadTests is not { } load)
        {
            return;
        }

        All("objective", objectives, load.Holds, "load-tests", "holds");
        foreach (var persona in load.Personas)
        {
            Names("operation", Operations(), persona.Does.Select(does => does.Name), "load-tests", "personas", persona.Name, "does");
        }

        foreach (var scenario in load.Scenarios)
        {
            One("environment", [.. environments, Local], scenario.On, "load-tests", "scenarios", scenario.Name, "on");
        }
    }

    private void Delivery()
    {
        Names("environment", environments, product.Delivery.Select(item => item.Name), "delivery");
        Names("environment", environments, product.Promotion.Select(item => item.Name), "promotion");
        var triggers = product.Rollback.Triggers.Select(trigger => trigger.Name).ToList();
        foreach (var item in product.Delivery)
        {
            One("strategy", product.Strategies.Select(strategy => strategy.Name), item.Strategy, "delivery", item.Name, "strategy");
            All("rollback trigger", triggers, item.Watches, "delivery", item.Name, "watches");
            All("component", components, item.Order, "delivery", item.Name, "order");
        }

        var evidence = product.Pipeline.Workflows.SelectMany(workflow => workflow.Jobs).SelectMany(job => job.Evidence).ToList();
        foreach (var item in product.Promotion)
        {
            One("environment", environments, item.From, "promotion", item.Name, "from");
            Names("evidence", evidence, item.Evidence.Select(required => required.Name), "promotion", item.Name, "evidence");
        }

        foreach (var item in product.Rollback.Triggers)
        {
            One("rollback strategy", product.Rollback.Strategies.Select(strategy => strategy.Name), item.Strategy, "rollback", "triggers", item.Name, "strategy");
            One("plan", future, item.Future, "rollback", "triggers", item.Name, "future");
        }

        foreach (var item in product.Rollback.Strategies)
        {
            All("channel", channels, item.Notify, "rollback", "strategies", item.Name, "notify");
        }

        One("workflow", workflows, product.Rollback.Workflow?.Name, "rollback", "workflow", "name");
        One("environment", environments, product.Rollback.Drill?.Environment, "rollback", "drill", "environment");
    }

    private void Watching()
    {
        foreach (var item in product.Objectives)
        {
            Condition(item.Condition, "objectives", item.Name);
        }

        foreach (var item in product.Rollback.Triggers)
        {
            Condition(item.Condition, "rollback", "triggers", item.Name);
        }

        foreach (var group in product.Dashboard)
        {
            for (var index = 0; index < group.Value.Count; index++)
            {
                Signal(group.Value[index], "dashboard", group.Name, index);
            }
        }

        foreach (var item in product.Alerts)
        {
            One("objective", objectives, item.Objective, "alerts", item.Name, "objective");
            One("runbook", product.Runbooks.Select(runbook => runbook.Name), item.Runbook, "alerts", item.Name, "runbook");
            One("environment", environments, item.Environment, "alerts", item.Name, "environment");
            One("plan", future, item.Future, "alerts", item.Name, "future");
        }

        foreach (var item in product.Channels)
        {
            One("secret", secrets, item.Secret, "channels", item.Name, "secret");
        }

        foreach (var item in product.Digests)
        {
            All("channel", channels, item.To, "digests", item.Name, "to");
        }

        All("channel", channels, product.Routing.Default, "routing", "default");
        for (var index = 0; index < product.Routing.Routes.Count; index++)
        {
            All("channel", channels, product.Routing.Routes[index].To, "routing", "routes", index, "to");
            One("environment", environments, product.Routing.Routes[index].Environment, "routing", "routes", index, "environment");
        }
    }

    private void Workflow(WorkflowSpec workflow)
    {
        All("workflow", workflows, workflow.WaitsFor, "pipeline", "workflows", workflow.Id, "waits-for");
        One("workflow", workflows, workflow.Triggers.After?.Workflow, "pipeline", "workflows", workflow.Id, "triggers", "after", "workflow");
        foreach (var job in workflow.Jobs)
        {
            PathStep[] at = ["pipeline", "workflows", workflow.Id, "jobs", job.Id];
            One("component", components, job.Component, [.. at, "component"]);
            All("dependency", dependencies, job.Services, [.. at, "services"]);
            One("environment", environments, job.Deploys, [.. at, "deploys"]);
            One("environment", environments, job.RollsBack, [.. at, "rolls-back"]);
            One("environment", [.. environments, Local], job.Against, [.. at, "against"]);
            One("rollback strategy", product.Rollback.Strategies.Select(strategy => strategy.Name), job.Strategy, [.. at, "strategy"]);
            All("channel", channels, job.Notify?.Always ?? [], [.. at, "notify", "always"]);
            All("channel", channels, job.Notify?.Success ?? [], [.. at, "notify", "success"]);
            All("channel", channels, job.Notify?.Failure ?? [], [.. at, "notify", "failure"]);
            One("plan", future, job.Future, [.. at, "future"]);
            for (var index = 0; index < job.Steps.Count; index++)
            {
                Step(job.Steps[index], [.. at, "steps", index]);
            }
        }
    }

    private void Step(StepSpec step, PathStep[] at)
    {
        One("component", components, step.Component, [.. at, "component"]);
        One("channel", channels, step.ReportsTo, [.. at, "reports-to"]);
        One("script", product.Pipeline.Scripts.Select(script => script.Name), step.Script, [.. at, "script"]);
        All("secret", secrets, step.Secrets, [.. at, "secrets"]);
        All("test suite", product.Tests.Select(suite => suite.Name), step.Tests, [.. at, "tests"]);
        All("scenario", product.LoadTests?.Scenarios.Select(scenario => scenario.Name) ?? [], step.LoadTests, [.. at, "load-tests"]);
    }

    private void Condition(Objectives.ConditionSpec condition, params PathStep[] at)
    {
        Signal(condition.Signal, [.. at, "signal"]);
        One("component", [.. components, .. dependencies], condition.On, [.. at, "on"]);
        One("operation", Operations(), condition.Operation, [.. at, "operation"]);
        One("environment", environments, condition.Environment, [.. at, "environment"]);
    }

    private void Signal(Objectives.SignalName signal, params PathStep[] at)
    {
        if (signal.Signal == Objectives.Signal.Series)
        {
            var series = product.Components.SelectMany(component => component.Metrics?.Series ?? []).Select(item => item.Name);
            One("signal", [.. Objectives.SignalName.KnownNames, .. series], signal.Name, at);
        }
    }

    private List<string> Operations() => [.. product.Components.SelectMany(OperationsOf)];

    private static IEnumerable<string> OperationsOf(Components.ComponentSpec component) =>
        component.Operations.Select(operation => operation.Name).Concat(component.Health.Select(health => health.Name));

    private IEnumerable<string> Variables() =>
        product.Variables.Concat(product.Environments.SelectMany(environment => environment.Variables)).Select(variable => variable.Name);

    private void One(string noun, IEnumerable<string> declared, string? name, params PathStep[] at)
    {
        if (name is not null)
        {
            check.At(at).MustBeOneOf(noun, name, declared);
        }
    }

    private void All(string noun, IEnumerable<string> declared, IReadOnlyList<string> names, params PathStep[] at)
    {
        for (var index = 0; index < names.Count; index++)
        {
            One(noun, declared, names[index], [.. at, index]);
        }
    }

    private void Names(string noun, IEnumerable<string> declared, IEnumerable<string> names, params PathStep[] at)
    {
        foreach (var name in names)
        {
            One(noun, declared, name, [.. at, name]);
        }
    }
}
