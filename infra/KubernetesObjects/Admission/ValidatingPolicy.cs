using Pulumi;

namespace Slipway.KubernetesObjects.Admission;

/// <summary>What the cluster refuses, asked by Kyverno of every object that comes in.</summary>
public sealed class ValidatingPolicy(string name, ObjectArgs<ValidatingPolicySpec> args, CustomResourceOptions options)
    : CustomObject<ValidatingPolicySpec>(name, "policies.kyverno.io/v1", "ValidatingPolicy", args, options);
