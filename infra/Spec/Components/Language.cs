namespace Slipway.Spec.Components;

/// <summary>The language of a component.</summary>
public enum Language
{
    Python,
    Go,
    Node,
    Java,
    Ruby,
    Rust,
    Dotnet,
    Php,
    Elixir,
}
