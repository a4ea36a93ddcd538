using Pulumi;
using Slipway.KubernetesObjects.Admission;
using Slipway.KubernetesObjects.Labels;

namespace Slipway.Cluster.Admission;

/// <summary>The rules of admission as policies that Kyverno holds objects to.</summary>
public sealed class AdmissionPolicies : ComponentResource
{
    public const string Token = "slipway:cluster:AdmissionPolicies";

    public AdmissionPolicies(string name, AdmissionPoliciesArgs args, ComponentResourceOptions? options = null)
        : base(Token, name, options)
    {
        foreach (var rule in AdmissionRules.All)
        {
            _ = new ValidatingPolicy(
                $"{name}-{rule.Name}",
                new() { Metadata = new() { Name = rule.Name, Labels = ObjectLabels.For(args.Owner, rule.Name) }, Spec = Spec(rule) },
                new() { Parent = this, DependsOn = args.After.ToArray() });
        }

        RegisterOutputs();
    }

    private static ValidatingPolicySpec Spec(AdmissionRule rule) => new()
    {
        ValidationActions = [ValidationAction.Deny],

        // While nobody can judge, nothing new comes in; what runs goes on running.
        FailurePolicy = FailurePolicy.Fail,
        MatchConstraints = new()
        {
            ResourceRules =
            [
                new()
                {
                    ApiGroups = [rule.Kind.Group],
                    ApiVersions = [rule.Kind.Version],
                    Operations = ["CREATE", "UPDATE"],
                    Resources = [rule.Kind.Resource],
                },
            ],
            NamespaceSelector = new() { MatchLabels = rule.InDefaultNamespace ? DefaultNamespace : ObjectLabels.Ours },
        },
        Validations = [new() { Expression = rule.Expression, Message = rule.Message }],
        Evaluation = new() { Background = new() { Enabled = true } },
    };

    private static Dictionary<string, string> DefaultNamespace { get; } = new(StringComparer.Ordinal) { ["kubernetes.io/metadata.name"] = "default" };
}
