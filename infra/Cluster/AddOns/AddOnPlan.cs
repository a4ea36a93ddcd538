using Slipway.Cluster.AddOns.Runners;

namespace Slipway.Cluster.AddOns;

/// <summary>Decides which add-ons a cluster gets: those that something needs, in an order in which each finds what it requires.</summary>
public static class AddOnPlan
{
    public static IReadOnlyList<PlannedAddOn> For(ClusterFacts facts) => For(facts, AddOnCatalogue.All);

    /// <summary>The same for another catalogue, whose order has every add-on after those that it requires.</summary>
    public static IReadOnlyList<PlannedAddOn> For(ClusterFacts facts, IReadOnlyList<IAddOn> catalogue) =>
        [.. Needed(facts, catalogue).Where(needed => !IsProvided(needed.AddOn, facts))];

    /// <summary>Whether something needs the add-on, be it installed or brought by the cluster.</summary>
    public static bool Needs(ClusterFacts facts, string name) => Needed(facts, AddOnCatalogue.All).Any(needed => needed.Name == name);

    /// <summary>The namespaces that the planned add-ons go to; the platform's own is always there.</summary>
    public static IReadOnlyList<string> NamespacesOf(ClusterFacts facts)
    {
        var used = For(facts).SelectMany(planned => planned.AddOn.Namespaces).Append(AddOnNamespaces.Controllers).ToList();
        used.AddRange(RunnerScaleSets.For(facts).Select(_ => AddOnNamespaces.Runners));
        return [.. AddOnNamespaces.All.Where(used.Contains)];
    }

    /// <summary>
    /// Whether the cluster brings it itself. On another's cluster that is so for everything that acts in AWS: only the cluster's
    /// owner can give a pod a role there.
    /// </summary>
    public static bool IsProvided(IAddOn addOn, ClusterFacts facts) =>
        facts.Provided.Contains(addOn.Chart.Name, StringComparer.Ordinal) || (facts.ClusterName is null && addOn.Identity(facts) is not null);

    private static IEnumerable<PlannedAddOn> Needed(ClusterFacts facts, IReadOnlyList<IAddOn> catalogue)
    {
        var users = catalogue.ToDictionary(addOn => addOn.Chart.Name, addOn => addOn.NeededBy(facts).ToList(), StringComparer.Ordinal);

        // From the last to the first, so that what an add-on requires learns of it before its own turn comes.
        foreach (var addOn in catalogue.Reverse().Where(addOn => users[addOn.Chart.Name].Count > 0))
        {
            foreach (var required in addOn.Requires(facts))
            {
                users[required].Add(addOn.Chart.Name);
            }
        }

        return catalogue
            .Where(addOn => users[addOn.Chart.Name].Count > 0)
            .Select(addOn => new PlannedAddOn(addOn, [.. users[addOn.Chart.Name].Distinct().Order(StringComparer.Ordinal)]));
    }
}
