using Slipway.Catalog;
using Slipway.Pipelines.Actions;
using Slipway.Pipelines.Workflows;
using Slipway.Spec.Components;
using Slipway.Spec.Reading;

namespace Slipway.Pipelines.Deploying;

/// <summary>Deploying to hosting platforms with their own tools, component by component.</summary>
internal static class HostedSteps
{
    /// <summary>Deploys in the order of the product's file.</summary>
    public static IEnumerable<Step> Deploy(JobDraft draft)
    {
        foreach (var variable in draft.Environment!.Variables)
        {
            draft.Set(variable.Name, new Variable(variable.Name).Value);
        }

        foreach (var feature in draft.Environment.Features)
        {
            var variable = draft.Product.Features.First(known => known.Name == feature.Name).Variable;
            draft.Set(variable, new Variable(variable).Value);
        }

        var components = Ordered(draft).ToList();
        yield return InstallTools(components);
        foreach (var component in components)
        {
            yield return component.Platform == Platform.Railway ? Railway(component, draft) : Vercel(component, draft);
        }
    }

    public static RunStep InstallTools(IReadOnlyList<ComponentSpec> components) => new()
    {
        Name = "Install the platforms' tools",
        Script = "npm install --global " + string.Join(' ', components.Select(component => component.Platform).Distinct().Order()
            .Select(platform => (platform == Platform.Railway ? PinnedTools.Railway : PinnedTools.Vercel).ForNpm)),
    };

    /// <summary>The components on hosting platforms in the order in which they are deployed.</summary>
    public static IEnumerable<ComponentSpec> Ordered(JobDraft draft)
    {
        var order = draft.Product.Delivery.FirstOrDefault(delivery => delivery.Name == draft.Environment?.Name)?.Order ?? [];
        return draft.Product.Components.Where(component => component.Platform != Platform.Kubernetes)
            .OrderBy(component => order.TakeWhile(name => name != component.Name).Count());
    }

    /// <summary>The platform's secrets, as its tool reads them from the environment.</summary>
    public static IReadOnlyList<NamedValue<Text>> Secrets(Platform platform, JobDraft draft) =>
    [
        .. draft.Product.Platforms.FirstOrDefault(known => known.Name == Shapes.KebabCase(platform.ToString()))?.Secrets
            .Select(secret => new NamedValue<Text>(secret, draft.Secret(secret).Value)) ?? [],
    ];

    public static string IdOf(ComponentSpec component) => $"deploy-{component.Name}";

    private static RunStep Railway(ComponentSpec component, JobDraft draft) => new()
    {
        Id = IdOf(component),
        Name = $"Deploy {component.Name}",
        Directory = component.Directory,
        Environment = Secrets(component.Platform, draft),
        Script = $"railway up --service {component.Name} --environment {draft.Environment!.Name} --ci",
    };

    private static RunStep Vercel(ComponentSpec component, JobDraft draft) => new()
    {
        Id = IdOf(component),
        Name = $"Deploy {component.Name}",
        Directory = component.Directory,
        Environment = Secrets(component.Platform, draft),
        Script = IsLastStage(draft) ? "vercel deploy --prod --yes" : $"""
            url=$(vercel deploy --yes)
            vercel alias set "$url" {new Uri(draft.Environment!.Url).Host}

            """,
    };

    // A platform knows one production; every stage before it is a preview under a name of its own.
    public static bool IsLastStage(JobDraft draft) =>
        draft.Product.Promotion.All(promotion => promotion.From != draft.Environment!.Name);
}
