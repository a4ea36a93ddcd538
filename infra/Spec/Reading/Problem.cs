namespace Slipway.Spec.Reading;

/// <summary>One mistake in what a person wrote: where it stands, under which path, and what would be right.</summary>
public sealed record Problem(SourceLocation Location, string Path, string Message)
{
    public override string ToString() => Path.Length == 0 ? $"{Location}: {Message}" : $"{Location}: {Path}: {Message}";
}
