namespace Slipway.Sdk.Generator.Catalogue;

/// <summary>What a family of classes stands for.</summary>
public enum FamilyKind
{
    Resource,
    Provider,
    Component,
    Function,
    Type,
    Item,
    Enum,
}
