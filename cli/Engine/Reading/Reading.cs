using Pulumi;
using Slipway.Plan;

namespace Slipway.Cli.Engine.Reading;

/// <summary>What was read of one value: the value for the plan, and the resources that it needs.</summary>
internal readonly record struct Reading(PlanValue? Value, IReadOnlyCollection<Resource> Dependencies)
{
    public static Reading Nothing { get; } = new(null, []);

    public static Reading Of(PlanValue? value) => new(value, []);

    public static IReadOnlyCollection<Resource> Join(IReadOnlyCollection<Resource> some, IReadOnlyCollection<Resource> more) =>
        some.Count == 0 ? more : more.Count == 0 ? some : [.. some.Concat(more).Distinct<Resource>(ReferenceEqualityComparer.Instance)];
}
