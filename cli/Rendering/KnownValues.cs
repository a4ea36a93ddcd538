using Slipway.Plan;

namespace Slipway.Cli.Rendering;

/// <summary>Puts in place of references what the program itself gave: a namespace's name is an output that everybody knows.</summary>
internal sealed class KnownValues
{
    private readonly Dictionary<string, PlannedResource> resources;

    public KnownValues(DeploymentPlan plan) => resources = plan.Resources.ToDictionary(resource => resource.Urn, StringComparer.Ordinal);

    public PlanObject InputsOf(PlannedResource resource) => (PlanObject)In(resource.Inputs, resource.References, 0);

    private PlanValue In(PlanValue value, IReadOnlyList<PlanReference> references, int depth) => value switch
    {
        PlanReference reference => Known(reference, depth) ?? reference,
        PlanText text => new PlanText(references.Aggregate(text.Text, (shown, reference) =>
            shown.Contains(reference.Text, StringComparison.Ordinal) && Known(reference, depth) is { } known and (PlanText or PlanNumber)
                ? shown.Replace(reference.Text, PlanJson.Text(known), StringComparison.Ordinal)
                : shown)),
        PlanList list => new PlanList { Items = [.. list.Items.Select(item => In(item, references, depth))] },
        PlanObject map => new PlanObject(map.Members.Select(member => KeyValuePair.Create(member.Key, In(member.Value, references, depth)))),
        _ => value,
    };

    // A value may come through several resources, but never through itself: sixteen is more than any chain and ends a mistake.
    private PlanValue? Known(PlanReference reference, int depth) =>
        depth < 16 && reference.Property.Length > 0 && reference.Urn is { } urn
        && resources.TryGetValue(urn, out var resource) && resource.Inputs.At(reference.Property) is { } value and not PlanSecret
            ? In(value, resource.References, depth + 1)
            : null;
}
