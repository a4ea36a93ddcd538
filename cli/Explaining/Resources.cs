using Slipway.Plan;
using Slipway.Policy;

namespace Slipway.Cli.Explaining;

/// <summary>The resources of all stacks, by logical name, URN or type, and add-ons by the names of their charts' releases.</summary>
internal sealed class Resources(Estate estate)
{
    private const string Release = "kubernetes:helm.sh/v3:Release";

    public IEnumerable<Candidate> All() =>
        from plan in estate.Plans
        from resource in plan.Resources
        select Candidate.Known(resource.Type == Release ? "add-on" : "resource", [.. NamesOf(resource)], plan.Stack, () => Explain(plan, resource));

    public IEnumerable<Candidate> Types() =>
        from plan in estate.Plans
        from resources in plan.Resources.GroupBy(resource => resource.Type, StringComparer.Ordinal)
        select Candidate.Known("type", [resources.Key], plan.Stack, () => [Section.Of("there are", resources.Select(resource => resource.Name))]);

    private static IEnumerable<string> NamesOf(PlannedResource resource)
    {
        yield return resource.Name;
        yield return resource.Urn;
        if (resource.Type == Release && resource.Inputs.TextAt("name") is { } name && name != resource.Name)
        {
            yield return name;
        }
    }

    private List<Section> Explain(DeploymentPlan plan, PlannedResource resource)
    {
        var dependents = plan.Resources.Where(other => other.DependsOn.Contains(resource.Urn, StringComparer.Ordinal)).ToList();
        return
        [
            Section.Of("is a", [$"{resource.Type}{(resource.Protect ? ", protected: it cannot be deleted by mistake" : "")}", resource.Urn]),
            Section.Of("comes from", Origins(plan, resource)),
            Section.Of("says", Values(resource.Inputs)),
            Section.Of("holds", plan.Resources.Where(other => other.Parent == resource.Urn).Select(Shown)),
            Section.Of("needs", plan.Resources.Where(other => resource.DependsOn.Contains(other.Urn, StringComparer.Ordinal)).Select(Shown)),
            Section.Of("without it", [.. dependents.Select(other => $"{Shown(other)} cannot be made"), .. Objections(plan, resource)]),
        ];
    }

    private IEnumerable<string> Origins(DeploymentPlan plan, PlannedResource resource)
    {
        var byUrn = plan.Resources.ToDictionary(other => other.Urn, StringComparer.Ordinal);
        for (var next = resource; next is not null; next = next.Parent is { } parent ? byUrn.GetValueOrDefault(parent) : null)
        {
            if (!next.Custom && next.Type != DeploymentPlan.StackType)
            {
                yield return $"{Shown(next)}{SourceOf(next.Type)}";
            }
        }

        foreach (var place in EntriesNamedIn(resource))
        {
            yield return place;
        }
    }

    // A component's type ends with its class, and a file is named like the class that it has.
    private string SourceOf(string type)
    {
        var name = $"{type.Split(':')[^1]}.cs";
        return Directory.Exists(Path.Combine(estate.Folder, "infra"))
            ? string.Concat(Directory.EnumerateFiles(Path.Combine(estate.Folder, "infra"), name, SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Take(1)
                .Select(path => $", {Path.GetRelativePath(estate.Folder, path)}"))
            : "";
    }

    // A resource is named after its product and then after the entry that asks for it.
    private IEnumerable<string> EntriesNamedIn(PlannedResource resource)
    {
        if (resource.Product is not { } product || !estate.Catalog.Origins.TryGetValue(product, out var origins) || resource.Name.Length <= product.Length)
        {
            return [];
        }

        var role = resource.Name[(product.Length + 1)..];
        return from path in origins.Paths
               let steps = EntryPath.Steps(path)
               where EntryKind.All.Any(kind => EntryPath.Fits(steps, kind.Steps)) && (role == steps[^1] || role.StartsWith($"{steps[^1]}-", StringComparison.Ordinal))
               select $"{origins[path]!.Value.Location}: {path}";
    }

    private static IEnumerable<string> Values(PlanObject inputs) =>
        inputs.Members.Select(member => $"{member.Key}: {Cut(member.Value.ToString())}");

    private static IEnumerable<string> Objections(DeploymentPlan plan, PlannedResource resource)
    {
        var without = plan with { Resources = [.. plan.Resources.Where(other => other.Urn != resource.Urn)] };
        return RuleBook.Judge(new PlannedEnvironment(without)).Findings
            .Except(RuleBook.Judge(new PlannedEnvironment(plan)).Findings)
            .Select(finding => $"{SeverityName.Of(finding.Severity)} {finding.Rule}: {finding.Message}");
    }

    private static string Shown(PlannedResource resource) => $"{resource.Type} {resource.Name}";

    private static string Cut(string text) => text.Length <= 160 ? text : text[..159] + "…";
}
