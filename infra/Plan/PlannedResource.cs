namespace Slipway.Plan;

/// <summary>A resource as the program declares it, with everything that it inherits from its parents.</summary>
public sealed record PlannedResource
{
    /// <summary>The URN that the real engine gives it.</summary>
    public required string Urn { get; init; }

    public required string Type { get; init; }

    /// <summary>The logical name.</summary>
    public required string Name { get; init; }

    /// <summary>Whether a provider makes it; false for components and the stack.</summary>
    public required bool Custom { get; init; }

    /// <summary>The parent's URN; null for the stack alone.</summary>
    public string? Parent { get; init; }

    /// <summary>The product whose name the logical name starts with, <c>platform</c>, or null.</summary>
    public string? Product { get; init; }

    /// <summary>The folder of the nearest component: <c>cloud</c>, <c>cluster</c> …</summary>
    public string? Concern { get; init; }

    public PlanObject Inputs { get; init; } = PlanObject.Empty;

    /// <summary>Paths of the secrets in the inputs, sorted.</summary>
    public IReadOnlyList<string> SecretInputs { get; init; } = [];

    /// <summary>Every output of something else that the inputs mention, sorted by how it is displayed.</summary>
    public IReadOnlyList<PlanReference> References { get; init; } = [];

    /// <summary>URNs of everything that must exist before, through inputs or said explicitly, sorted.</summary>
    public IReadOnlyList<string> DependsOn { get; init; } = [];

    /// <summary>Which input brings which dependencies.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> PropertyDependencies { get; init; } =
        new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>URN of the provider that makes it; null for the default provider of its package.</summary>
    public string? Provider { get; init; }

    public bool Protect { get; init; }

    public bool RetainOnDelete { get; init; }

    public bool DeleteBeforeReplace { get; init; }

    public IReadOnlyList<string> IgnoreChanges { get; init; } = [];

    public IReadOnlyList<string> ReplaceOnChanges { get; init; } = [];

    public IReadOnlyList<string> AdditionalSecretOutputs { get; init; } = [];

    /// <summary>URNs under which the resource may exist already, its parents' aliases included.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The identity of something that exists and is taken over.</summary>
    public PlanValue? ImportId { get; init; }

    /// <summary>The identity of something that exists and is only looked up.</summary>
    public PlanValue? ReadId { get; init; }

    public PlannedTimeouts? Timeouts { get; init; }

    /// <summary>What a component hands out; a custom resource's outputs are references instead.</summary>
    public PlanObject Outputs { get; init; } = PlanObject.Empty;
}
