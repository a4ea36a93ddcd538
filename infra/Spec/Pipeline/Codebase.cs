namespace Slipway.Spec.Pipeline;

/// <summary>A language that code analysis knows.</summary>
public enum Codebase
{
    Python,
    Javascript,
    Go,
    Java,
    Ruby,
    Csharp,
    Rust,
}
