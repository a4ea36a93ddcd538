using Slipway.Plan;
using Slipway.Policy.Access;
using Slipway.Policy.Workloads;
using Slipway.Spec;

namespace Slipway.Policy;

/// <summary>What rules look at: the plan of one environment, and what people wrote about it.</summary>
public sealed record PlannedEnvironment : WrittenEnvironment
{
    private readonly ILookup<string, PlannedResource> _byType;
    private readonly Dictionary<string, PlannedResource> _byUrn;
    private readonly Lazy<IReadOnlyList<PolicyText>> _policies;
    private readonly Lazy<IReadOnlyList<Pod>> _pods;

    /// <summary>Where only the plan is known: its products are those of its resources.</summary>
    public PlannedEnvironment(DeploymentPlan plan)
        : this(plan, new(plan.Stack, plan.Resources.Select(resource => resource.Product).OfType<string>()))
    {
    }

    public PlannedEnvironment(DeploymentPlan plan, WrittenEnvironment written)
        : base(written)
    {
        Plan = plan;
        _byType = plan.Resources.ToLookup(resource => resource.Type, StringComparer.Ordinal);
        _byUrn = plan.Resources.ToDictionary(resource => resource.Urn, StringComparer.Ordinal);
        _policies = new(() => [.. PolicyTexts.Of(this)]);
        _pods = new(() => [.. Workloads.Pods.Of(this)]);
    }

    public DeploymentPlan Plan { get; }

    /// <summary>Those whose repositories are declared here, and not by another stack.</summary>
    internal override IEnumerable<ProductSpec> Governed =>
        Products.Where(product => OfType(GithubTypes.Repository).Any(repository => repository.Product == product.Name));

    /// <summary>Every IAM policy that something declares.</summary>
    internal IReadOnlyList<PolicyText> Policies => _policies.Value;

    /// <summary>Every statement of them that allows something.</summary>
    internal IEnumerable<PolicyGrant> Grants => Policies.SelectMany(policy => policy.Grants);

    internal IReadOnlyList<Pod> Pods => _pods.Value;

    /// <summary>The files in repositories that GitHub runs.</summary>
    internal IEnumerable<PlannedResource> Workflows =>
        OfType(GithubTypes.File).Where(file => file.Text("file")?.StartsWith(".github/workflows/", StringComparison.Ordinal) == true);

    internal IEnumerable<Container> Containers => Pods.SelectMany(pod => pod.Containers);

    /// <summary>Everything that Kubernetes holds; charts are not, since what is in them is not planned.</summary>
    internal IEnumerable<PlannedResource> KubernetesObjects =>
        from resource in Plan.Resources
        where resource.Type.StartsWith(KubernetesTypes.Prefix, StringComparison.Ordinal) && resource.Type != KubernetesTypes.Chart
        select resource;

    internal IEnumerable<PlannedResource> OfType(params string[] types) => types.SelectMany(type => _byType[type]);

    internal PlannedResource? Find(string urn) => _byUrn.GetValueOrDefault(urn);

    /// <summary>Resources of a type that say in an input that they belong to another one.</summary>
    internal IEnumerable<PlannedResource> About(PlannedResource target, string type, string input) =>
        _byType[type].Where(resource => resource.All(input).Any(value => Means(value, target)));

    /// <summary>Resources of a type that an input of another one names.</summary>
    internal IEnumerable<PlannedResource> Named(PlannedResource user, string input, string type)
    {
        var named = user.All(input).ToArray();
        return _byType[type].Where(resource => named.Any(value => Means(value, resource)));
    }

    /// <summary>By reference, or by the name that the target has outside.</summary>
    private static bool Means(PlanValue value, PlannedResource target) => value switch
    {
        PlanReference reference => reference.Urn == target.Urn,
        PlanText text => text.Text == (target.Text("metadata.name") ?? target.Text("bucket") ?? target.Text("name")),
        _ => false,
    };
}
