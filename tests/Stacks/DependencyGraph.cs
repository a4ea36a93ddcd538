using Slipway.Plan;

namespace Slipway.Tests.Stacks;

/// <summary>What comes before what when a plan is carried out: dependencies, what stands under a component, providers.</summary>
internal sealed class DependencyGraph
{
    private readonly Dictionary<string, HashSet<string>> _before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlannedResource> _resources;
    private readonly ILookup<string?, PlannedResource> _children;

    public DependencyGraph(DeploymentPlan plan)
    {
        _resources = plan.Resources.ToDictionary(resource => resource.Urn, StringComparer.Ordinal);
        _children = plan.Resources.ToLookup(resource => resource.Parent);
    }

    /// <summary>The URNs of everything that has to be there before a resource is made.</summary>
    public IReadOnlySet<string> Before(PlannedResource resource) => Before(resource.Urn, []);

    public bool IsBefore(PlannedResource first, PlannedResource second) => Before(second).Contains(first.Urn);

    /// <summary>The order in which the engine deletes: what depends on something goes first, since more comes before it.</summary>
    public IReadOnlyList<PlannedResource> Destruction() =>
        [.. _resources.Values.OrderByDescending(resource => Before(resource).Count).ThenBy(resource => resource.Urn, StringComparer.Ordinal)];

    private HashSet<string> Before(string urn, HashSet<string> above)
    {
        if (_before.TryGetValue(urn, out var known))
        {
            return known;
        }

        if (!above.Add(urn))
        {
            throw new InvalidOperationException($"{urn} depends on itself");
        }

        var before = new HashSet<string>(StringComparer.Ordinal);
        foreach (var direct in Direct(_resources[urn]))
        {
            before.Add(direct);
            before.UnionWith(Before(direct, above));
        }

        above.Remove(urn);
        return _before[urn] = before;
    }

    // To depend on a component is to depend on everything under it.
    private IEnumerable<string> Direct(PlannedResource resource)
    {
        IEnumerable<string> named = resource.Provider is null ? resource.DependsOn : resource.DependsOn.Append(resource.Provider);
        return named.Where(_resources.ContainsKey).SelectMany(WithDescendants).Where(urn => urn != resource.Urn).Distinct();
    }

    private IEnumerable<string> WithDescendants(string urn) => _resources[urn].Custom
        ? [urn]
        : _children[urn].SelectMany(child => WithDescendants(child.Urn)).Prepend(urn);
}
