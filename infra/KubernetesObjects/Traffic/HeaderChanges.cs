namespace Slipway.KubernetesObjects.Traffic;

/// <summary>Headers that answers get.</summary>
public sealed record HeaderChanges
{
    public int? StsSeconds { get; init; }

    public bool? StsIncludeSubdomains { get; init; }

    public bool? StsPreload { get; init; }

    public bool? FrameDeny { get; init; }

    public bool? ContentTypeNosniff { get; init; }

    public string? ReferrerPolicy { get; init; }

    public string? ContentSecurityPolicy { get; init; }

    public string? PermissionsPolicy { get; init; }

    public IReadOnlyDictionary<string, string>? CustomResponseHeaders { get; init; }

    public IReadOnlyDictionary<string, string>? CustomRequestHeaders { get; init; }
}
