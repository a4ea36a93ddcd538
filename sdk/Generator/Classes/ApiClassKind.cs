namespace Slipway.Sdk.Generator.Classes;

/// <summary>What a generated class is, which decides its base and how its members look.</summary>
public enum ApiClassKind
{
    Resource,
    ResourceArgs,
    InvokeArgs,
    Output,
    Function,
    Enum,
}
