package org.zhishe.identity;

/// What an organisation unit is, from large to small; an agency (机构) can stand anywhere.
public enum UnitKind {
    CITY,
    DISTRICT,
    /// A station for social work of a township or street (乡镇、街道社工站).
    STATION,
    COMMUNITY,
    AGENCY;

    public boolean canHold(UnitKind child) {
        return child == AGENCY || (this != AGENCY && child.compareTo(this) > 0);
    }
}
