namespace Slipway.KubernetesObjects.Admission;

/// <summary>Which objects are looked at, and what has to hold for them.</summary>
public sealed record ValidatingPolicySpec
{
    public required IReadOnlyList<ValidationAction> ValidationActions { get; init; }

    public FailurePolicy? FailurePolicy { get; init; }

    public required MatchConstraints MatchConstraints { get; init; }

    public IReadOnlyList<NamedExpression>? MatchConditions { get; init; }

    public IReadOnlyList<NamedExpression>? Variables { get; init; }

    public required IReadOnlyList<PolicyValidation> Validations { get; init; }

    public PolicyEvaluation? Evaluation { get; init; }
}
